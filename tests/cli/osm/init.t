A data folder is made from starter files. It is private, and nothing is committed.

  $ osm init --zone Africa/Casablanca --home USD
  $ find osm -path osm/.git -prune -o -printf '%M %P\n' | sort -k2
  $ git -C osm status --short
  $ cat osm/osm.toml
  $ cat osm/.gitignore osm/.gitattributes

The starter files are valid as they are.

  $ osm check

What is there stays as it is; what is missing comes.

  $ echo '# mine' > osm/osm.toml
  $ rm -r osm/story.md osm/notes
  $ osm init --zone Asia/Kolkata
  $ cat osm/osm.toml
  $ osm init
  $ osm init --quiet

Any folder will do: an argument, --data, or OSM_DATA. In a Git repository no other one is begun.

  $ mkdir dotfiles && git -C dotfiles init -q
  $ osm init --zone UTC dotfiles/year
  $ osm init --zone UTC --data other --quiet && ls -A other
  $ OSM_DATA=third osm init --zone UTC --quiet && ls -d third

Without a home currency the line is there to be filled in. The zone is the system's unless named.

  $ TZ=Asia/Kolkata osm init fourth
  $ grep -E '^#? ?(zone|home)' fourth/osm.toml

What cannot be is said before anything is made.

  $ osm init --zone Africa/Casablanka fifth
  $ osm init --zone UTC --home usd fifth
  $ HOME= osm init --zone UTC
  $ touch file && osm init --zone UTC file
  $ osm init --zone UTC file/year
  $ osm init a b
  $ ls -d fifth

In the help, what to type comes first.

  $ osm init --help
