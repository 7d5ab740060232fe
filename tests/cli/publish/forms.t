Repositories of other forms than git makes by default: git publishes there, or it is said why not, and
nothing is half done.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[publish]\nrepository = "../public"\nmail = ["ada@example.org"]\n' >> osm/osm.toml
  $ note() { printf -- '---\npublish: true\n---\n%s\n' "$2" > "osm/notes/$1.md"; }
  $ state() { find public osm -type f ! -path '*/.osm/*' -exec sha1sum {} + | sort | sha1sum; }
  $ note a One.

SHA-256 ids.

  $ git init -q --object-format=sha256 public; git init -q --bare --object-format=sha256 server.git; git -C public remote add origin ../server.git
  $ osm-publish push; note a Two.; osm-publish push; osm-publish push; git -C public fsck; git -C public status --short
  committed 1202e94 to $HOME/public: notes: a
  recorded 1 post in facts/posts.tsv
  pushed 1 commit to origin (main)
  committed e754cbf to $HOME/public: notes: a
  recorded 1 post in facts/posts.tsv
  pushed 1 commit to origin (main)
  nothing new: 1 file out already
  nothing to push: 'origin' had it all when it was last asked
  $ note a Three.; before=$(state); osm-publish commit --backend libgit2; [ "$(state)" = "$before" ]
  osm-publish: error: libgit2 cannot be used in '$HOME/public': libgit2 says: unsupported extension name extensions.objectformat (leave out --backend libgit2)
  $ rm -rf public server.git osm/facts/posts.tsv

A clone that fetches what it lacks when it is asked for; and when the server is not there, on a machine that does not remember whose the files are.

  $ git init -q --bare server.git; git -C server.git config uploadpack.allowFilter true; osm-publish commit --quiet; git -C public remote add origin ../server.git
  $ osm-publish push --quiet; note a Four.; osm-publish push --quiet; git -C server.git symbolic-ref HEAD refs/heads/main
  $ rm -rf public; git clone -q --filter=tree:0 "file://$PWD/server.git" public; git -C public remote set-url origin ../server.git
  $ rm osm/.osm/published.commit; mv server.git away.git; note a Five.; before=$(state); osm-publish push; [ "$(state)" = "$before" ]; mv away.git server.git
  osm-publish: error: history cannot be read: '../server.git' does not appear to be a git repository (fatal: Could not read from remote repository. Please make sure you have the correct access rights and the repository exists. fatal: could not fetch 7a35a98e1a9bd457ab8065f18490cc3a08b43f68 from promisor remote)
  $ osm-publish push; git -C server.git log --format=%s; git -C public status --short
  committed ed35a6f to $HOME/public: notes: a
  recorded 1 post in facts/posts.tsv
  pushed 1 commit to origin (main)
  notes: a
  notes: a
  notes: a

Settings of one work tree alone.

  $ git -C public config extensions.worktreeConfig true; git -C public config --worktree core.hooksPath ../hooks; mkdir hooks; printf '#!/bin/sh\necho no; exit 1\n' > hooks/pre-commit; chmod +x hooks/pre-commit
  $ note a Six.; before=$(state); osm-publish push; git -C public config --worktree --unset core.hooksPath; osm-publish push
  osm-publish: error: nothing was committed: git refused the commit in '$HOME/public' (libgit2 says: unsupported extension name extensions.worktreeconfig) (no)
  committed d61d251 to $HOME/public: notes: a
  recorded 1 post in facts/posts.tsv
  pushed 1 commit to origin (main)

Forms of newer gits, and what is none.

  $ rm -rf public; git clone -q server.git public; cp public/.git/config config; echo Seven. >> osm/notes/a.md
  $ with() { { cat config; printf '[extensions]\n\t%s\n' "$2"; } > public/.git/config; sed -i "s/version = ./version = $1/" public/.git/config; before=$(state); osm-publish push; osm-publish list > listed; [ "$(state)" = "$before" ]; }
  $ with 1 'refstorage = reftable'
  osm-publish: error: the repository '$HOME/public' is of a form that your git does not know: refstorage (a newer one made it: install that here too; git --version says which this is)
  $ with 1 'relativeworktrees = true'
  osm-publish: error: the repository '$HOME/public' is of a form that your git does not know: relativeworktrees (a newer one made it: install that here too; git --version says which this is)
  $ with 1 'oftomorrow = true'
  osm-publish: error: the repository '$HOME/public' is of a form that your git does not know: oftomorrow (a newer one made it: install that here too; git --version says which this is)
  $ with 0 'objectformat = sha1'
  osm-publish: error: git does not open the repository '$HOME/public': its version is 0, and objectformat is of 1 (git config --file $HOME/public/.git/config core.repositoryFormatVersion 1)
  $ git config --file public/.git/config core.repositoryFormatVersion 1; osm-publish push
  committed 6cedf19 to $HOME/public: notes: a
  recorded 1 post in facts/posts.tsv
  pushed 1 commit to origin (main)
