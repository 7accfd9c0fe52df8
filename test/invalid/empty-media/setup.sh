: > articles/quay.png
