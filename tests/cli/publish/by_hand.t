What is committed by hand in the public repository is held against the same measures.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[publish]\nrepository = "../public"\nmail = ["ada@example.org"]\n' >> osm/osm.toml
  $ note() { printf -- '---\npublish: true\n---\n%s\n' "$2" > "osm/notes/$1.md"; }
  $ key="AK""IAIOSFODNN7QXZWPLK"
  $ git init -q --bare A.git; note a One.; osm-publish commit --quiet; cd public; git remote add origin ../A.git

Facts, the settings and the story never become public.

  $ cp ../osm/story.md ../osm/budget.toml .; printf '#osm money 1\n2026-01-01\t5.00\tUSD\thealth\t-\tprivate doctor\n' > money.tsv; git add .; osm-publish check --staged --columns path,rule,message
  path	rule	message
  budget.toml	facts	called like a file of a data folder, which never becomes public (take it out, or give it another name)
  money.tsv	facts	a file of facts, which never become public (move it out of the folder)
  story.md	facts	called like a file of a data folder, which never becomes public (take it out, or give it another name)
  [1]
  $ git commit -qm x; osm-publish push
  nothing new: 1 file out already
  budget.toml: error: called like a file of a data folder, which never becomes public, in commit e8c4e11 (take it out, or give it another name)
  money.tsv: error: a file of facts, which never become public, in commit e8c4e11 (move it out of the folder)
  story.md: error: called like a file of a data folder, which never becomes public, in commit e8c4e11 (take it out, or give it another name)
  osm-publish: error: these commits are in your hands still; to change them: git -C $HOME/public rebase -i --root
  osm-publish: error: nothing was pushed
  [1]
  $ git reset -q --hard HEAD~1

Pictures that tell something, that hide something, or that are none.

  $ printf 'BM\0\0 %s\n' "$key" > drawn.bmp; printf '\211PNG\r\n\032\n\0\0 %s\n' "$key" > broken.png; printf 'caf\351\n' > latin.txt
  $ printf 'GIF89a\1\0\1\0\0\0\0!\376\024%s\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;' "$key" > said.gif; printf 'GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;' > plain.gif
  $ printf '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>\n' > run.svg
  $ git add .; osm-publish check --staged --columns path,rule,message
  path	rule	message
  broken.png	aws-access-key	an AWS access key, beside the pixels: AKIA… (20 characters) (take it out, and have a new one issued if it was ever shown)
  broken.png	damaged-picture	a damaged PNG: a chunk is longer than the file (save it anew with the program that drew it)
  drawn.bmp	not-text	no UTF-8 text and no picture, and cannot be screened (save it as UTF-8, or as PNG, JPEG, GIF, WebP or SVG)
  latin.txt	not-text	no UTF-8 text and no picture, and cannot be screened (save it as UTF-8, or as PNG, JPEG, GIF, WebP or SVG)
  run.svg	svg-script	it holds <script> (save it as plain SVG, or as PNG)
  said.gif	aws-access-key	an AWS access key, beside the pixels: AKIA… (20 characters) (take it out, and have a new one issued if it was ever shown)
  [1]
  $ git commit -qm y; osm-publish push
  nothing new: 1 file out already
  broken.png: error: an AWS access key, beside the pixels: AKIA… (20 characters), in commit 8731549 (take it out, and have a new one issued if it was ever shown)
  broken.png: error: a damaged PNG: a chunk is longer than the file, in commit 8731549 (save it anew with the program that drew it)
  drawn.bmp: error: no UTF-8 text and no picture, and cannot be screened, in commit 8731549 (save it as UTF-8, or as PNG, JPEG, GIF, WebP or SVG)
  latin.txt: error: no UTF-8 text and no picture, and cannot be screened, in commit 8731549 (save it as UTF-8, or as PNG, JPEG, GIF, WebP or SVG)
  run.svg:1: error: it holds <script>, in commit 8731549 (save it as plain SVG, or as PNG)
  said.gif: error: an AWS access key, beside the pixels: AKIA… (20 characters), in commit 8731549 (take it out, and have a new one issued if it was ever shown)
  osm-publish: error: these commits are in your hands still; to change them: git -C $HOME/public rebase -i --root
  osm-publish: error: nothing was pushed (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  [1]
  $ git reset -q --hard HEAD~1

Headers of a commit: those of a tag that was merged.

  $ git checkout -qb side; git commit -q --allow-empty -m s; printf 'v1\n\nkey %s\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n' "$key" | git tag -a v1 -F -
  $ git checkout -q main; git commit -q --allow-empty -m m; git merge -q --no-ff -m merged v1; osm-publish push
  nothing new: 1 file out already
  commit 56b2867:13:6: error: an AWS access key: AKIA… (20 characters) (take it out, and have a new one issued if it was ever shown)
  osm-publish: error: these commits are in your hands still; to change them: git -C $HOME/public rebase -i --root
  osm-publish: error: nothing was pushed (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  [1]
  $ git reset -q --hard HEAD~1; osm-publish push
  nothing new: 1 file out already
  pushed 2 commits to origin (main)
