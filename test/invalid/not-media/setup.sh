echo '404 Not Found' > articles/quay.jpg
