mkdir -p articles
{
  printf -- '---\ntitle: Data among prose\ndate: 2024-01-31\n---\n\n'
  head -c 100000 /dev/zero | sed 's/./a_/g' | tr '\0' 'a'
} > articles/data.md
