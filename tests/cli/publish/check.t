What keeps notes and code from going out, as a table that a script can read. Secrets are put together
here, so that this file holds none.

  $ osm init --zone Africa/Casablanca --quiet
  $ note() { printf -- '---\npublish: true\n---\n%s\n' "$2" > "osm/notes/$1.md"; }
  $ note good 'Nothing to hide.'
  $ osm-publish check
  1 file public, 0 private: nothing to refuse

A token in a public note, a key file anywhere, a link, a pipe, a hard link.

  $ note token "My key is gh""p_abcdefghijklmnopqrstuvwxyz0123456789, do not tell."
  $ note aws "    AK""IAIOSFODNN7QXZWPLK"
  $ echo k > osm/notes/id_rsa
  $ ln -s /etc/hostname osm/notes/host.md
  $ mkfifo osm/notes/pipe.md
  $ note twin 'Twice.'; ln osm/notes/twin.md elsewhere
  $ columns=path,line,cell,severity,rule,message
  $ osm-publish check --columns $columns
  path	line	cell	severity	rule	message
  notes/aws.md	4		error	aws-access-key	an AWS access key: AKIA… (20 characters) (take it out, and have a new one issued if it was ever shown)
  notes/host.md			error	symbolic-link	a symbolic link (put the file itself there, or remove it)
  notes/id_rsa			error	key-file	named like a private key (move it out of the folder)
  notes/pipe.md			error	special-file	no plain file: a pipe, device, socket or mount (move it away)
  notes/token.md	4		error	github-token	a GitHub token: ghp_… (40 characters) (take it out, and have a new one issued if it was ever shown)
  notes/twin.md			error	hard-link	also a file somewhere else (a hard link) (copy it and put the copy in its place)
  [1]
  $ osm-publish check --format jsonl --columns $columns | head -2
  {"path":"notes/aws.md","line":4,"cell":null,"severity":"error","rule":"aws-access-key","message":"an AWS access key: AKIA… (20 characters) (take it out, and have a new one issued if it was ever shown)"}
  {"path":"notes/host.md","line":null,"cell":null,"severity":"error","rule":"symbolic-link","message":"a symbolic link (put the file itself there, or remove it)"}

A private note may hold what it likes: it does not go out.

  $ rm osm/notes/aws.md osm/notes/id_rsa osm/notes/host.md osm/notes/pipe.md osm/notes/twin.md
  $ sed -i '/publish/d' osm/notes/token.md
  $ osm-publish check
  1 file public, 1 private: nothing to refuse

Names that would meet on other systems, or under one address.

  $ note Good 'Again.'
  $ osm-publish check --columns path,rule,message
  path	rule	message
  notes/Good.md	same-name	one name on other systems with 'notes/good.md' (rename one of them)
  notes/good.md	same-name	one name on other systems with 'notes/Good.md' (rename one of them)
  [1]
  $ rm osm/notes/Good.md; note other 'Another.'; sed -i '2i slug: good' osm/notes/other.md
  $ osm-publish check --columns path,rule,message
  path	rule	message
  notes/good.md	same-slug	called 'good' like 'notes/other.md' (give one of them another name, or 'slug: NAME' in its header)
  notes/other.md	same-slug	called 'good' like 'notes/good.md' (give one of them another name, or 'slug: NAME' in its header)
  [1]
  $ rm osm/notes/other.md

What is no error is a warning: a header that is not understood. A repository of its own is not entered.

  $ git init -q osm/notes/cloned; note cloned/secret 'Not seen.'
  $ printf -- '---\npublish: true\noops\n---\n' > osm/notes/odd.md
  $ osm-publish check
  path	line	cell	severity	rule	message	fingerprint
  notes/odd.md	3		warning	header	'oops' is no line of a header (write key: value)	
  $ osm-publish check --quiet
  path	line	cell	severity	rule	message	fingerprint
  notes/odd.md	3		warning	header	'oops' is no line of a header (write key: value)	

A picture in a folder that tools make is private, and not missing.

  $ mkdir osm/notes/build; printf x > osm/notes/build/plot.png; note shows '![a](build/plot.png) ![b](bild/plot.png)'
  $ osm-publish check --columns path,rule,message notes/shows.md
  path	rule	message
  notes/shows.md	private-link	refers to 'notes/build/', which is private (its readers will not find it: publish that too, or take the reference out)
  notes/shows.md	missing-picture	shows 'notes/bild/plot.png', which is not there (put the picture there, or mend the path)
  $ rm -r osm/notes/build osm/notes/shows.md

Text that is none cannot be screened.

  $ printf -- '---\npublish: true\n---\ncaf\351\n' > osm/notes/latin.md
  $ osm-publish check --no-header --columns rule,message
  not-text	not UTF-8 text, and cannot be screened (save it as UTF-8, or move it to a folder 'private')
  header	'oops' is no line of a header (write key: value)
  [1]
  $ rm osm/notes/latin.md osm/notes/odd.md; rm -r osm/notes/cloned

Only some of it, as the list names it.

  $ note one "AK""IAIOSFODNN7QXZWPLK"; note two "AK""IAIOSFODNN7QXZWPLA"; mkdir osm/notes/ml; note ml/three "AK""IAIOSFODNN7QXZWPLB"
  $ osm-publish check --columns path,line notes/two.md notes/ml/
  path	line
  notes/ml/three.md	4
  notes/two.md	4
  [1]
  $ (cd osm/notes; osm-publish check --columns path,line two.md)
  path	line
  notes/two.md	4
  [1]
  $ osm-publish check notes/tow.md
  osm-publish: error: no file at or below 'notes/tow.md' is looked at (osm-publish list --why names those that are)
  [2]
  $ osm-publish check notes/good.md
  1 file public, 0 private: nothing to refuse
  $ rm osm/notes/one.md osm/notes/two.md; rm -r osm/notes/ml

As compilers tell it, for editors and for a person: whole, with the name that allow takes.

  $ mkdir -p osm/.osm; echo 00 > osm/.osm/salt
  $ note "long way" "AK""IAIOSFODNN7QXZWPLK, my mail is bob@example.net, tel. 0661 23 45 67"; mkfifo osm/notes/pipe.md
  $ osm-publish check --format lines
  notes/long way.md:4:1: error: an AWS access key: AKIA… (20 characters) (take it out, and have a new one issued if it was ever shown) [b0e314fdbc2e]
  notes/long way.md:4:56: error: a phone number: … (13 characters) (leave it out) [79f2bf6f8165]
  notes/pipe.md: error: no plain file: a pipe, device, socket or mount (move it away)
  [1]
  $ on_terminal() { script -qec "stty rows 40 cols ${2:-80}; $1" /dev/null < /dev/null | tr -d '\r'; }
  $ on_terminal 'osm-publish check'
  notes/long way.md:4:1: error: an AWS access key: AKIA… (20 characters)
      take it out, and have a new one issued if it was ever shown [b0e314fdbc2e]
  notes/long way.md:4:56: error: a phone number: … (13 characters)
      leave it out [79f2bf6f8165]
  notes/pipe.md: error: no plain file: a pipe, device, socket or mount
      move it away
  3 errors; where a finding is none: osm-publish allow FINGERPRINT
  $ on_terminal 'osm-publish check "notes/long way.md"' 50
  notes/long way.md:4:1: error: an AWS access key:
      AKIA… (20 characters)
      take it out, and have a new one issued if it
      was ever shown [b0e314fdbc2e]
  notes/long way.md:4:56: error: a phone number: …
      (13 characters)
      leave it out [79f2bf6f8165]
  2 errors; where a finding is none: osm-publish allow FINGERPRINT
  $ on_terminal 'osm-publish check --format table'
  path            line  cell  severity  rule            message       fingerprint
  notes/long wa…     4        error     aws-access-key  an AWS acce…  b0e314fdbc2e
  notes/long wa…     4        error     phone           a phone num…  79f2bf6f8165
  notes/pipe.md               error     special-file    no plain fi…
  $ rm osm/notes/pipe.md "osm/notes/long way.md"

In a notebook the cell is named, and the line in it.

  $ K=AK""IAIOSFODNN7QXZWPLK; cat > osm/notes/em.ipynb <<END
  > {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
  >  {"cell_type": "raw", "metadata": {}, "source": ["---\n", "publish: true\n", "---\n"]},
  >  {"cell_type": "code", "execution_count": 1, "metadata": {}, "outputs": [],
  >   "source": ["import os\n", "key = '$K'\n"]}]}
  > END
  $ osm-publish check --columns path,line,cell,rule
  path	line	cell	rule
  notes/em.ipynb	2	2	aws-access-key
  [1]
  $ rm osm/notes/em.ipynb

As the hook pre-commit of the public repository it looks at what is staged there, by whomever.

  $ printf '[publish]\nrepository = "../public"\n' >> osm/osm.toml; osm-publish commit --quiet
  $ printf '#!/bin/sh\nexec osm-publish check --staged --columns path,line,rule\n' > public/.git/hooks/pre-commit; chmod +x public/.git/hooks/pre-commit
  $ echo "token = 'gh""p_abcdefghijklmnopqrstuvwxyz0123456789'" > public/conf.py; git -C public add .
  $ git -C public commit -qm 'by hand'
  path	line	rule
  conf.py	1	github-token
  [1]
  $ (cd public; on_terminal 'osm-publish check --staged')
  conf.py:1:10: error: a GitHub token: ghp_… (40 characters)
      take it out, and have a new one issued if it was ever shown [a99490c7bbd6]
  1 error; where a finding is none: osm-publish allow a99490c7bbd6 --staged
  $ echo "token = ''" > public/conf.py; echo build > public/.gitignore; git -C public add .; git -C public commit -qm 'by hand'
  2 changes staged: nothing to refuse
  $ (cd public; osm-publish check --staged)
  0 changes staged: nothing to refuse

And of a commit of ours: it is one of the reasons why git makes that.

  $ note good 'Nothing to hide, still.'; osm-publish commit
  committed 21c6830 to $HOME/public: notes: good
  recorded 1 post in facts/posts.tsv

A line of the facts that is wrong is found too.

  $ printf '#osm posts 1\n2016-10-03T09:00:00+01:00\tpublished\tgood\t-\t-\n2016-10-03\tpublished\n' > osm/facts/posts.tsv
  $ osm-publish check
  $HOME/osm/facts/posts.tsv:3:1: warning: 2 columns, not 5; the line is left out (at, event, slug, tags, note, with a tab between each two)
  1 file public, 1 private: nothing to refuse
  [1]

The notes folder itself must not be a link.

  $ mv osm/notes elsewhere-notes; ln -s ../elsewhere-notes osm/notes
  $ osm-publish check
  osm-publish: error: '$HOME/osm/notes' is a symbolic link; nothing is read through it (put the folder itself there)
  [1]
