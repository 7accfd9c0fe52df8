# Two hundred thousand tables.
{
  printf -- '---\ntitle: Tables\ndate: 2024-02-29\n---\n\n'
  yes 'a|b
-|-
c|d
' | head -n 800000
} > articles/tables.md
