ln -s ../../outside.md articles/link.md
