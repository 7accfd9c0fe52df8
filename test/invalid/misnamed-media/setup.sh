# A PNG picture of one pixel.
printf '\211PNG\r\n\032\n\000\000\000\015IHDR\000\000\000\001\000\000\000\001\010\000\000\000\000\072\176\233\125' > articles/quay.jpg
printf '\000\000\000\012IDAT\170\234\143\140\000\000\000\002\000\001\110\257\244\161' >> articles/quay.jpg
printf '\000\000\000\000IEND\256\102\140\202' >> articles/quay.jpg
