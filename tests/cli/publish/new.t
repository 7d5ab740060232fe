A note with its header, dated, and private until the header says otherwise.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-publish new The softmax from first principles
  wrote notes/2016-10-03-the-softmax-from-first-principles.md: private until its header says 'publish: true'
  $ osm-publish new 'Week 5: "factors"' --tag ml --tag 'exact inference' --course ml:pgm-1
  wrote notes/2016-10-03-week-5-factors.md: private until its header says 'publish: true'
  $ cat osm/notes/2016-10-03-week-5-factors.md
  ---
  title: "Week 5: \"factors\""
  date: 2016-10-03T09:00:00+01:00
  publish: false
  tags: [ml, exact inference]
  course: "ml:pgm-1"
  ---
  
  $ osm-publish list --why --columns state,path,reason
  state	path	reason
  private	notes/2016-10-03-the-softmax-from-first-principles.md	its header says 'publish: false'
  private	notes/2016-10-03-week-5-factors.md	its header says 'publish: false'
  $ sed -i 's/publish: false/publish: true/' osm/notes/*.md
  $ osm-publish list --columns state,path,title
  state	path	title
  public	notes/2016-10-03-the-softmax-from-first-principles.md	The softmax from first principles
  public	notes/2016-10-03-week-5-factors.md	Week 5: "factors"

It is never put over another one, and a title is text.

  $ osm-publish new 'The Softmax, from first principles!'
  $HOME/osm/notes/2016-10-03-the-softmax-from-first-principles.md: error: there is such a note already (write another title)
  [1]
  $ ln -s /nowhere osm/notes/2016-10-03-gone.md; osm-publish new gone
  $HOME/osm/notes/2016-10-03-gone.md: error: there is such a note already (write another title)
  [1]
  $ osm-publish new '  '
  osm-publish: error: the title or a tag is empty (write a few words)
  [2]
  $ osm-publish new "$(printf 'a\033[1mb')"
  osm-publish: error: 'a\x1b[1mb' holds what is no text (write it without control characters, in UTF-8)
  [2]
  $ osm-publish new
  osm-publish: error: missing TITLE (of the note; several words need no quotes; see osm-publish new --help)
  [2]
  $ osm-publish new $(printf '\331\205\330\261'); ls osm/notes
  wrote notes/2016-10-03-note.md: private until its header says 'publish: true'
  2016-10-03-gone.md
  2016-10-03-note.md
  2016-10-03-the-softmax-from-first-principles.md
  2016-10-03-week-5-factors.md
