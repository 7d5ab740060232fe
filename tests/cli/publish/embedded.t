A picture that stands in the text itself is looked into like a file. It cannot be cleaned without
changing the text, so one that tells where it was taken is refused.

  $ osm init --zone Africa/Casablanca --quiet
  $ exif='\0\064Exif\0\0II*\0\010\0\0\0\001\0\045\210\004\0\001\0\0\0\032\0\0\0\0\0\0\0\001\0\002\0\005\0\003\0\0\0\0\0\0\0\0\0\0\0'
  $ scan='\377\332\0\010\001\001\0\0\077\0\007\377\331'
  $ told=$(printf "\377\330\377\341$exif$scan" | base64 -w0); plain=$(printf "\377\330$scan" | base64 -w0)
  $ printf -- '---\npublish: true\n---\nAt home:\n\n![desk](data:image/jpeg;base64,%s)\n' "$told" > osm/notes/desk.md
  $ printf -- '---\npublish: true\n---\n![desk](data:image/jpeg;base64,%s)\n' "$plain" > osm/notes/plain.md
  $ osm-publish check --columns path,line,severity,rule,message
  path	line	severity	rule	message
  notes/desk.md	6	error	picture-tells	a picture in the text tells where it was taken (put it into a file beside the note, where that is taken out)
  [1]
  $ osm-publish list --columns state,path
  state	path
  refused	notes/desk.md
  public	notes/plain.md
