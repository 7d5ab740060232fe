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
  state	path	reason	title	words	out	line	cell
  public	notes/2016-10-01-leaving.md	its header says 'status: published'	Why I left	1			
  private	notes/both.md	its header says 'draft: true'					
  private	notes/diary.md	no header says 'publish: true'					
  private	notes/draft.md	'draft: false', but no 'publish: true'					
  private	notes/plot.png	no public note shows it					
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
  private	../pgm/venv/	tools make 'venv'
  $ osm-publish list --why --format table
  state    path                         reason
  public   notes/2016-10-01-leaving.md  its header says 'status: published'
  private  notes/both.md                its header says 'draft: true'
  private  notes/diary.md               no header says 'publish: true'
  private  notes/draft.md               'draft: false', but no 'publish: true'
  private  notes/plot.png               no public note shows it
  private  notes/private/people.md      it lies in a folder named private
  public   notes/softmax.md             its header says 'publish: true'
  public   code/run.py                  it lies in the code folder 'code'
  private  ../pgm/data.csv              not of a kind that is published
  public   ../pgm/em.py                 it lies in the code folder '../pgm'
  private  ../pgm/venv/                 tools make 'venv'

A key that means nothing here is kept, and named: it may be a slip of the pen.

  $ printf -- '---\npubish: true\nmood: calm\nMood: x\n---\nOut?\n' > osm/notes/slip.md
  $ osm-publish list --why --columns state,path,reason --no-header | grep slip
  private	notes/slip.md	unknown keys: pubish, mood; no header says 'publish: true'
  $ rm osm/notes/slip.md

A folder that is missing, or that must stay private, is refused with its place.

  $ sed -i 's,"../pgm","../pgn",' osm/osm.toml; osm-publish list
  $HOME/osm/osm.toml:21:9: error: roots: '../pgn' is no folder (make it, or write it as seen from the data folder, or from /)
  [2]
  $ sed -i 's,"../pgn","facts",' osm/osm.toml; osm-publish list
  $HOME/osm/osm.toml:21:9: error: roots: 'facts' and 'facts' of the data folder overlap (name a folder that holds code and nothing else)
  [2]
  $ sed -i 's,"facts","..",' osm/osm.toml; osm-publish list
  $HOME/osm/osm.toml:21:9: error: roots: '..' and the data folder itself overlap (name a folder that holds code and nothing else)
  [2]

A notebook, but for the cells that are kept back; a picture that a public note shows, without what it
tells; a repository inside a folder, as a link; a note whose day has not come.

  $ sed -i 's/^roots.*/roots = ["code"]/' osm/osm.toml; cat > osm/notes/em.ipynb <<END
  > {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
  >  {"cell_type": "markdown", "metadata": {}, "source": ["---\n", "title: EM\n", "publish: true\n", "---\n", "![a plot](plot.gif)"]},
  >  {"cell_type": "code", "execution_count": 7, "metadata": {"tags": ["remove_cell"]}, "outputs": [], "source": ["import os"]},
  >  {"cell_type": "code", "execution_count": 8, "metadata": {}, "outputs": [
  >   {"output_type": "stream", "name": "stdout", "text": ["1\n"]}], "source": ["print(1)"]}]}
  > END
  $ printf 'GIF89a\1\0\1\0\0\0\0!\376\5hello\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;' > osm/notes/plot.gif
  $ git init -q osm/code/lib; (cd osm/code/lib; git commit -q --allow-empty -m x; git remote add origin https://me:secret@example.org/ada/lib.git)
  $ printf -- '---\npublish: true\nscheduled: true\ndate: 2016-12-24\n---\nWords.\n' > osm/notes/later.md
  $ printf -- '---\npublish: true\ndate: 2016-12-24 09:00 +0100\n---\nWords.\n' > osm/notes/early.md
  $ osm-publish list --why --columns state,path,cell,reason | grep -E 'em.ipynb|gif|lib|later|early'
  public	notes/early.md		its header says 'publish: true'
  public	notes/em.ipynb		its header says 'publish: true'; without its outputs (publish.outputs)
  private	notes/em.ipynb	2	cell kept back: it is tagged 'remove_cell'
  private	notes/later.md		it is scheduled for 2016-12-24 00:00
  public	notes/plot.gif		'notes/em.ipynb' shows it; taken out: texts or other data beside the pixels
  linked	code/lib		a repository of its own: https://example.org/ada/lib at 61b0277
  $ osm-publish build --out look
  notes/early.md:3: warning: its date, 2016-12-24T09:00:00+01:00, is still to come, and it goes out now (write scheduled: true to keep it back until then)
  built 6 files in look: 6 written, 0 removed
  $ cat look/notes/em.ipynb; wc -c < look/notes/plot.gif
  {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
   {"cell_type": "markdown", "metadata": {}, "source": ["---\n", "title: EM\n", "publish: true\n", "---\n", "![a plot](plot.gif)"]},
   {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": ["print(1)"]}]}
  29
  $ sed -i '/^outputs/d; /^\[publish\]/a outputs = "text"' osm/osm.toml
  $ osm-publish build --out look --quiet; grep -c stdout look/notes/em.ipynb
  1
  $ sed -i 's/"text"/"everything"/' osm/osm.toml; osm-publish list
  $HOME/osm/osm.toml:21:11: error: outputs: 'everything' is none of none, text, images (none keeps the outputs of notebooks private)
  [2]

At a terminal nothing of it is cut, and an empty list says what to do.

  $ on_terminal() { script -qec "stty rows 200 cols 60; $1" /dev/null < /dev/null | tr -d '\r'; }
  $ sed -i '/^outputs/d; /^roots/d' osm/osm.toml; mkdir -p osm/notes/reinforcement-learning/multi-armed; touch "osm/notes/reinforcement-learning/multi-armed/upper bounds.md"
  $ on_terminal 'osm-publish list --why'
  state    path                     reason
  public   notes/                   its header says 'status:
           2016-10-01-leaving.md    published'
  private  notes/both.md            its header says 'draft:
                                    true'
  private  notes/diary.md           no header says 'publish:
                                    true'
  private  notes/draft.md           'draft: false', but no
                                    'publish: true'
  public   notes/early.md           its header says 'publish:
                                    true'
  public   notes/em.ipynb           its header says 'publish:
                                    true'; without its
                                    outputs (publish.outputs)
  private  notes/em.ipynb           cell kept back: it is
                                    tagged 'remove_cell'
  private  notes/later.md           it is scheduled for
                                    2016-12-24 00:00
  public   notes/plot.gif           'notes/em.ipynb' shows
                                    it; taken out: texts or
                                    other data beside the
                                    pixels
  private  notes/plot.png           no public note shows it
  private  notes/private/people.md  it lies in a folder named
                                    private
  private  notes/                   no header says 'publish:
           reinforcement-learning/  true'
           multi-armed/upper
           bounds.md
  public   notes/softmax.md         its header says 'publish:
                                    true'
  $ rm -r osm/notes; mkdir osm/notes; on_terminal 'osm-publish list'
  no note yet: osm-publish new TITLE begins one
  $ echo Mine. > osm/notes/diary.md; on_terminal 'osm-publish list'
  nothing is public yet: osm-publish list --why says why
