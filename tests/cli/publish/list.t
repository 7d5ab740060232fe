What is public is decided file by file, and private unless something makes it public.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-publish list
  state	path	title	words	out	line
  $ osm-publish check
  0 files public, 0 private: nothing to refuse

A note goes out when its header says so: as Obsidian, Jekyll and Hugo users write it, or Pelican's.

  $ printf -- '---\ntitle: The softmax\npublish: true\n---\nThree classes, three scores.\n' > osm/notes/softmax.md
  $ printf 'Title: Why I left\nStatus: published\nSlug: why\n\nBecause.\n' > osm/notes/2016-10-01-leaving.md
  $ printf -- '+++\ntitle = "Half done"\ndraft = false\n+++\nNot yet.\n' > osm/notes/draft.md
  $ printf -- '---\npublish: true\ndraft: true\n---\nBoth.\n' > osm/notes/both.md
  $ printf 'Dear diary\n' > osm/notes/diary.md
  $ mkdir osm/notes/private; printf -- '---\npublish: true\n---\nPeople.\n' > osm/notes/private/people.md
  $ printf x > osm/notes/plot.png
  $ osm-publish list
  state	path	title	words	out	line
  public	notes/2016-10-01-leaving.md	Why I left	1		
  public	notes/softmax.md	The softmax	4		
  $ osm-publish list --why
  state	path	reason	title	words	out	line
  public	notes/2016-10-01-leaving.md	its header says 'status: published'	Why I left	1		
  private	notes/both.md	its header says 'draft: true'				
  private	notes/diary.md	no header says 'publish: true'				
  private	notes/draft.md	no header says 'publish: true'				
  private	notes/plot.png	only Markdown notes are published				
  private	notes/private/people.md	it lies in a folder named private				
  public	notes/softmax.md	its header says 'publish: true'	The softmax	4		

Code goes out by its folder, named in osm.toml, and only source text.

  $ mkdir -p pgm/venv osm/code; echo 'x = 1' > pgm/em.py; echo 1 > pgm/venv/x.py; echo 'a,b' > pgm/data.csv
  $ echo 'print(1)' > osm/code/run.py; chmod +x osm/code/run.py
  $ printf '[publish]\nroots = ["code", "../pgm"]\n' >> osm/osm.toml
  $ osm-publish list --why --columns state,path,reason --no-header | tail -4
  public	code/run.py	it lies in the code folder 'code'
  private	../pgm/data.csv	not of a kind that is published
  public	../pgm/em.py	it lies in the code folder '../pgm'
  private	../pgm/venv/x.py	it lies in 'venv', which tools make
  $ osm-publish list --why --format table
  state    path                         reason
  public   notes/2016-10-01-leaving.md  its header says 'status: published'
  private  notes/both.md                its header says 'draft: true'
  private  notes/diary.md               no header says 'publish: true'
  private  notes/draft.md               no header says 'publish: true'
  private  notes/plot.png               only Markdown notes are published
  private  notes/private/people.md      it lies in a folder named private
  public   notes/softmax.md             its header says 'publish: true'
  public   code/run.py                  it lies in the code folder 'code'
  private  ../pgm/data.csv              not of a kind that is published
  public   ../pgm/em.py                 it lies in the code folder '../pgm'
  private  ../pgm/venv/x.py             it lies in 'venv', which tools make

A folder that is missing, or that must stay private, is refused with its place.

  $ sed -i 's,"../pgm","../pgn",' osm/osm.toml; osm-publish list
  $HOME/osm/osm.toml:21:9: error: roots: '../pgn' is no folder (write it as seen from the data folder, or from /)
  [2]
  $ sed -i 's,"../pgn","facts",' osm/osm.toml; osm-publish list
  $HOME/osm/osm.toml:21:9: error: roots: 'facts' and 'facts' of the data folder overlap (name a folder that holds code and nothing else)
  [2]
  $ sed -i 's,"facts","..",' osm/osm.toml; osm-publish list
  $HOME/osm/osm.toml:21:9: error: roots: '..' and the data folder itself overlap (name a folder that holds code and nothing else)
  [2]
