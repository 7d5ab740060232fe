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

What is encoded is read as what it means: base64, hexadecimal digits, escapes, also
one in the other, and the texts of a picture in the text. It is told in few characters like the rest.

  $ rm osm/notes/*; token='gh''p_0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1w'; letters=$(printf %s "$token" | base64 -w0)
  $ note() { printf -- '---\npublish: true\n---\n%s\n' "$2" > "osm/notes/$1.md"; }
  $ note address "[x](data:text/plain;base64,$letters)"
  $ note cluster "$(printf 'data:\n  password: %s' "$letters")"
  $ note lines "$(printf 'A=1\nTOKEN=%s\nMORE=nothing but words, so that it is long\n' "$token" | base64 -w60)"
  $ note percent "[x](data:text/plain,token%3D%67${token#g})"; note digits "$(printf %s "$token" | od -An -tx1 | tr -d ' \n')"
  $ note entity "&#103;${token#g}"; note program "s = '\x67${token#g}'"; note table "| ghp\_${token#ghp_} |"
  $ note twice "data:text/plain;base64,$(printf %s "$letters" | base64 -w0 | sed 's/=/%3D/g')"
  $ note login "curl -H 'Authorization: Basic $(printf 'anna:trumQ9''spec' | base64)' https://shop.beispiel.de"
  $ note archive "[x](data:application/zip;base64,$(printf 'PK\3\4%040d' 0 | base64 -w0))"
  $ header='\211PNG\r\n\032\n\0\0\0\015IHDR\0\0\0\1\0\0\0\1\10\0\0\0\0crc_'; pixels='\0\0\0\1IDATxcrc_\0\0\0\0IENDcrc_'
  $ note picture "![x](data:image/png;base64,$(printf "$header\0\0\0\057tEXtComment\0${token}crc_$pixels" | base64 -w0))"
  $ note plain "![x](data:image/png;base64,$(printf "$header$pixels" | base64 -w0)), $(printf 'a word in other letters' | base64)"
  $ osm-publish check --columns path,line,rule,message | sed 's/ (take it out, and have.*//'
  path	line	rule	message
  notes/address.md	4	github-token	a GitHub token, in base64: ghp_… (39 characters)
  notes/archive.md	4	archive	an archive, which cannot be screened, in base64: … (59 characters) (unpack it, and publish what is in it)
  notes/cluster.md	5	github-token	a GitHub token, in base64: ghp_… (39 characters)
  notes/digits.md	4	github-token	a GitHub token, in hexadecimal digits: ghp_… (39 characters)
  notes/entity.md	4	github-token	a GitHub token, written with escapes: ghp_… (39 characters)
  notes/lines.md	4	github-token	a GitHub token, in base64: ghp_… (39 characters)
  notes/login.md	4	basic-login	a login in a header: YW5u… (20 characters)
  notes/percent.md	4	github-token	a GitHub token, written with escapes: ghp_… (39 characters)
  notes/picture.md	4	github-token	a GitHub token, in a picture in the text: ghp_… (39 characters)
  notes/program.md	4	github-token	a GitHub token, written with escapes: ghp_… (39 characters)
  notes/table.md	4	github-token	a GitHub token, written with escapes: ghp_… (39 characters)
  notes/twice.md	4	github-token	a GitHub token, in base64: ghp_… (39 characters)
  $ osm-publish allow $(osm-publish check --no-header --columns fingerprint notes/address.md)
  allowed github-token in notes/address.md: ghp_… (39 characters)
  $ osm-publish check --columns path,rule notes/address.md notes/percent.md
  path	rule
  notes/percent.md	github-token
  [1]
  $ osm-publish commit 2>&1 | grep -c "${token#ghp_}"
  0
  [1]

A picture loses what stands beside its pixels, and its colour profile the names in it; a notebook's
pictures too, in outputs and attachments, and what is called a picture and is none.

  $ rm osm/notes/*; printf '[publish]\nrepository = "../public"\noutputs = "images"\n' >> osm/osm.toml
  $ printf "$header\0\0\0\057tEXtComment\0${token}crc_\0\0\0\006zTXtx\0\0abccrc_$pixels$token" > osm/notes/plot.png; note shows '![x](plot.png)'
  $ printf '{"nbformat": 4, "nbformat_minor": 5, "metadata": {"osm": {"publish": true, "title": "N"}, "widgets": {"s": "%s"}},\n "cells": [\n  {"cell_type": "markdown", "metadata": {"anna": 1}, "source": "![d](attachment:d.jpg)", "attachments": {"d.jpg": {"image/jpeg": "%s", "image/svg+xml": "<svg/>"}}},\n  {"cell_type": "code", "execution_count": 1, "metadata": {}, "source": "f()", "outputs": [{"output_type": "display_data", "metadata": {"a": 1}, "data": {"image/jpeg": "%s", "application/vnd.x+json": {"t": "%s"}, "text/latex": "$x$"}}, {"output_type": "display_data", "metadata": {}, "data": {"image/png": "%s"}}]}]}\n' "$token" "$told" "$told" "$token" "$(printf '<svg><script>1</script></svg>' | base64)" > osm/notes/n.ipynb
  $ osm-publish build --out out --quiet; cat out/notes/plot.png | od -An -c | tr -d ' \n'; cat out/notes/n.ipynb; grep -c "$plain" out/notes/n.ipynb
  211PNG\r\n032\n\0\0\0\rIHDR\0\0\0001\0\0\0001\b\0\0\0\0crc_\0\0\0001IDATxcrc_\0\0\0\0IENDcrc_{"nbformat": 4, "nbformat_minor": 5, "metadata": {"osm": {"publish": true, "title": "N"}},
   "cells": [
    {"cell_type": "markdown", "metadata": {}, "source": "![d](attachment:d.jpg)", "attachments": {"d.jpg": {"image/jpeg": "/9j/2gAIAQEAAD8AB//Z"}}},
    {"cell_type": "code", "execution_count": null, "metadata": {}, "source": "f()", "outputs": [{"output_type": "display_data", "metadata": {}, "data": {"image/jpeg": "/9j/2gAIAQEAAD8AB//Z", "text/latex": "$x$"}}, {"output_type": "display_data", "metadata": {}, "data": {}}]}]}
  2
