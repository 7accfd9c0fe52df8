head -c 11000000 /dev/zero | tr "\0" "x" > articles/large.md
