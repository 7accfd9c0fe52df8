mkdir dist
printf '{ "version": ' > dist/feed.json
