# A list of nearly a million items.
{
  printf -- '---\ntitle: A Million\ndate: 2024-02-29\n---\n\n'
  yes -- '- one more' | head -n 900000
} > articles/million.md
