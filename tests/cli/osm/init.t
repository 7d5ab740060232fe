A data folder is made from starter files. It is private, and nothing is committed.

  $ osm init --zone Africa/Casablanca --home USD
  made osm.toml plan.toml budget.toml story.md .gitignore .gitattributes facts/ notes/ in $HOME/osm
  time zone Africa/Casablanca, home currency USD
  began a Git repository there; nothing is committed
  next: osm-plan add ml:pgm-1 --hours 40 --new-track
  $ find osm -path osm/.git -prune -o -printf '%M %P\n' | sort -k2
  drwx------ 
  -rw------- .gitattributes
  -rw------- .gitignore
  -rw------- budget.toml
  drwx------ facts
  drwx------ notes
  -rw------- osm.toml
  -rw------- plan.toml
  -rw------- story.md
  $ git -C osm status --short
  ?? .gitattributes
  ?? .gitignore
  ?? budget.toml
  ?? osm.toml
  ?? plan.toml
  ?? story.md
  $ cat osm/osm.toml
  # osm.toml - settings that every tool shares; osm-config(5) lists all keys.
  
  [time]
  # Where you are; change it when you move. Facts keep the offset of the place where they were noted.
  zone = "Africa/Casablanca"
  # Studying past midnight still belongs to the evening before.
  # day_start = "04:00"
  
  [money]
  # The currency that reports add up in.
  home = "USD"
  
  # [log]
  # gap = "60m"                 # commits no further apart than this are one session
  # addon = "30m"               # the work before a commit that stands alone
  
  # [publish]                   # a note goes out by 'publish: true' in its header: osm-publish(1)
  # repository = "../public"    # your clone of a public repository; made here if there is none
  # roots = ["code"]            # folders of code that goes out too, once they are there
  $ cat osm/.gitignore osm/.gitattributes
  .osm/
  # what git leaves when it is killed in the middle of a merge
  .merge_file_*
  ..merge_file_*
  facts/*.tsv merge=osm text eol=lf
  allow.tsv merge=union text eol=lf

The starter files are valid as they are.

  $ osm check
  facts/study.tsv: 0 records
  facts/progress.tsv: 0 records
  facts/money.tsv: 0 records
  facts/rates.tsv: 0 records
  0 files public, 0 private: nothing to refuse

What is there stays as it is; what is missing comes.

  $ echo '# mine' > osm/osm.toml
  $ rm -r osm/story.md osm/notes
  $ osm init --zone Asia/Kolkata
  made story.md notes/ in $HOME/osm
  kept osm.toml plan.toml budget.toml .gitignore .gitattributes facts/ as found
  $ cat osm/osm.toml
  # mine
  $ osm init
  kept osm.toml plan.toml budget.toml story.md .gitignore .gitattributes facts/ notes/ as found
  $ osm init --quiet

Any folder will do: an argument, --data, or OSM_DATA. In a Git repository no other one is begun.

  $ mkdir dotfiles && git -C dotfiles init -q
  $ osm init --zone UTC dotfiles/year
  made osm.toml plan.toml budget.toml story.md .gitignore .gitattributes facts/ notes/ in $HOME/dotfiles/year
  time zone UTC, home currency not set (osm.toml, [money] home)
  it lies in the Git repository $HOME/dotfiles
  told git in this clone to merge facts with 'osm merge-facts'
  next: cd $HOME/dotfiles/year && osm-plan add ml:pgm-1 --hours 40 --new-track
  $ osm init --zone UTC --data other --quiet && ls -A other
  .git
  .gitattributes
  .gitignore
  budget.toml
  facts
  notes
  osm.toml
  plan.toml
  story.md
  $ OSM_DATA=third osm init --zone UTC --quiet && ls -d third
  third

Without a home currency the line is there to be filled in. The zone is the system's unless named.

  $ TZ=Asia/Kolkata osm init fourth
  made osm.toml plan.toml budget.toml story.md .gitignore .gitattributes facts/ notes/ in $HOME/fourth
  time zone Asia/Kolkata, home currency not set (osm.toml, [money] home)
  began a Git repository there; nothing is committed
  next: cd $HOME/fourth && osm-plan add ml:pgm-1 --hours 40 --new-track
  $ grep -E '^#? ?(zone|home)' fourth/osm.toml
  zone = "Asia/Kolkata"
  # home = "USD"

What cannot be is said before anything is made.

  $ osm init --zone Africa/Casablanka fifth
  osm: error: 'Africa/Casablanka' is not a time zone (did you mean 'Africa/Casablanca')
  [2]
  $ osm init --zone UTC --home usd fifth
  osm: error: 'usd' is not a currency (write an ISO 4217 code such as USD or EUR)
  [2]
  $ HOME= osm init --zone UTC
  osm: error: $HOME is not set (name the folder: osm init DIR)
  [2]
  $ touch file && osm init --zone UTC file
  $HOME/file: error: this is a file, not a folder; nothing was recorded (move it away)
  [3]
  $ osm init --zone UTC file/year
  $HOME/file/year: error: cannot be examined: not a directory; nothing was recorded
  [3]
  $ osm init a b
  osm: error: 'b' is one word too many (see osm init --help)
  [2]
  $ ls -d fifth
  ls: cannot access 'fifth': No such file or directory
  [2]

In the help, what to type comes first.

  $ osm init --help
  osm init - make a data folder
  
    osm init
        in ~/osm, with the system's time zone
    osm init --zone Africa/Casablanca --home USD
        both said
  
  usage: osm init [OPTION...] [DIR]
  
    [DIR]  the folder to make; ~/osm unless said
  
  options:
    --zone NAME  your time zone; the system's unless said
    --home CUR   the currency that reports add up in
  
  options of every verb, see osm(7):
    --data DIR  --now INSTANT  --color auto|always|never  --quiet  --strict
    -h, --help
  
  Nothing that exists is touched, nothing is committed. The folder becomes a Git
  repository unless it is in one.
