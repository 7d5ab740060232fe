Notes as Obsidian writes them: names in double brackets, wherever the file lies.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[publish]\nrepository = "../public"\n' >> osm/osm.toml
  $ mkdir -p osm/notes/pictures osm/notes/ml osm/notes/private; cd osm/notes
  $ printf 'GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;' > pictures/prior.gif
  $ cp pictures/prior.gif pictures/twice.gif; cp pictures/prior.gif ml/twice.gif; cp pictures/prior.gif private/face.gif
  $ printf -- '---\ntags: [ml, bayes]\npublish: true\n---\n![[Prior.gif]] ![[twice.gif]] ![[none.gif]] ![[face.gif]]\n\nSee [[kernels|here]], [[ml/GP#Prior]] and [[To be written]]. %%%%Ask Ada.%%%%\n' > 'Gaussian processes.md'
  $ echo Mine. > Kernels.md; printf -- '---\npublish: true\n---\n![[twice.gif]]\n' > ml/GP.md
  $ cd ../..; osm-publish list
  state	path	title	words	out	line
  public	notes/Gaussian processes.md	Gaussian processes	20		
  public	notes/ml/GP.md	GP	2		
  public	notes/ml/twice.gif				
  public	notes/pictures/prior.gif				
  $ osm-publish check --columns path,line,severity,rule,message
  path	line	severity	rule	message
  notes/Gaussian processes.md	7	warning	comment	a comment between '%%' goes out with the note (take it out, if it is not for its readers)
  notes/Gaussian processes.md	5	warning	missing-picture	shows 'twice.gif', which is not there, or more than once (write its whole path, as from the notes' folder)
  notes/Gaussian processes.md	5	warning	missing-picture	shows 'none.gif', which is not there, or more than once (write its whole path, as from the notes' folder)
  notes/Gaussian processes.md	5	warning	private-link	refers to 'notes/private/face.gif', which is private (its readers will not find it: publish that too, or take the reference out)
  notes/Gaussian processes.md	7	warning	private-link	refers to 'notes/Kernels.md', which is private (its readers will not find it: publish that too, or take the reference out)
  $ osm-publish commit --quiet; git -C public ls-files
  notes/Gaussian processes.md
  notes/ml/GP.md
  notes/ml/twice.gif
  notes/pictures/prior.gif

What is out and has not changed is warned of no more but by check; its pictures stay.

  $ osm-publish commit; osm-publish commit; osm-publish check --no-header --columns rule
  nothing new: 4 files out already
  nothing new: 4 files out already
  comment
  missing-picture
  missing-picture
  private-link
  private-link
