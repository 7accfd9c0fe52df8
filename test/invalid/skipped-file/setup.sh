mkfifo articles/pipe.md
