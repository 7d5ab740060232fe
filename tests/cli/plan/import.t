Curricula of others as TOML, every row accounted for.

  $ osm init --zone Africa/Casablanca --quiet
  $ cat > ossu.md <<'MD'
  > # Curriculum
  > - [Core programming](#core-programming)
  > 
  > ### Core programming
  > 
  > Courses | Duration | Effort | Prerequisites | Discussion
  > :-- | :--: | :--: | :--: | :--:
  > [How to Code - Simple Data](https://example.org/simple) | 7 weeks | 8-10 hours/week | none | [chat](https://example.org/c)
  > [How to Code - Complex Data](https://example.org/complex) ([alt](https://example.org/alt)) | 6 weeks | 8-10 hours/week | How to Code: Simple Data | -
  > [Languages, Part A](https://example.org/a) | 5 weeks | 4-8 hours/week | How to Code ([hear](https://example.org/h)) | -
  > [Object-Oriented Design](https://example.org/ood) | 4 weeks | 4 hours/week | [Basic Java](https://example.org/java)
  > 
  > ### Core *theory*
  > 
  > | Courses | Duration | Effort | Additional Text | Prerequisites |
  > | :-- | :--: | :--: | :--: | :--: |
  > | [Calculus 1A: Differentiation](https://example.org/1a) | 13 weeks | 6–10 hours/week | - | high school math |
  > | [Divide, Sort and Search, and Choose](https://example.org/d) | 10-12 weeks | 6 hours/week | - | core programming, Calculus 1A |
  > | [Graphs](https://example.org/g) | 6 months | 2 hours/week | - | Divide, Sort and Search, and Choose, Calculus 1A |
  > | [Haskell](https://example.org/h) | - weeks | - hours/week | - | Graphs or Languages, Part A |
  > | [Proofs](https://example.org/p) | - | 12 hours | a \| b | Graphs or Lean |
  > | | 4 weeks | 4 hours/week | - | none |
  > 
  > Name | Email
  > -- | --
  > Team | none
  > MD
  $ osm-plan import ossu ossu.md
  osm-plan: error: which track is it for (write --track cs)
  [2]
  $ osm-plan import ossu ossu.md --track cs --alias 'basic java=how-to-code-simple-data' > found.toml
  $ cat found.toml
  # 10 rows: 9 items, 1 left out; 1 without hours
  # prerequisites: 1 none, 5 found, 0 found in part, 3 in words (text)
  # left out: line 22: no title
  
  [[track]]
  id = "cs"
  
  [[item]]
  id = "how-to-code-simple-data"
  title = "How to Code - Simple Data"
  track = "cs"
  kind = "course"
  hours = { low = 56, likely = 63, high = 70, source = "curriculum" }
  link = "https://example.org/simple"
  
  [[item]]
  id = "how-to-code-complex-data"
  title = "How to Code - Complex Data"
  track = "cs"
  kind = "course"
  hours = { low = 48, likely = 54, high = 60, source = "curriculum" }
  needs = ["how-to-code-simple-data"]
  link = "https://example.org/complex"
  
  [[item]]
  id = "languages-part-a"
  title = "Languages, Part A"
  track = "cs"
  kind = "course"
  hours = { low = 20, likely = 30, high = 40, source = "curriculum" }
  text = "How to Code (hear)"
  link = "https://example.org/a"
  
  [[item]]
  id = "object-oriented-design"
  title = "Object-Oriented Design"
  track = "cs"
  kind = "course"
  hours = 16
  needs = ["how-to-code-simple-data"]
  link = "https://example.org/ood"
  
  [[item]]
  id = "calculus-1a-differentiation"
  title = "Calculus 1A: Differentiation"
  track = "cs"
  kind = "course"
  hours = { low = 78, likely = 104, high = 130, source = "curriculum" }
  text = "high school math"
  link = "https://example.org/1a"
  
  [[item]]
  id = "divide-sort-and-search-and-choose"
  title = "Divide, Sort and Search, and Choose"
  track = "cs"
  kind = "course"
  hours = { low = 60, likely = 66, high = 72, source = "curriculum" }
  needs = ["core-programming", "calculus-1a-differentiation"]
  link = "https://example.org/d"
  
  [[item]]
  id = "graphs"
  title = "Graphs"
  track = "cs"
  kind = "course"
  hours = 52
  needs = ["divide-sort-and-search-and-choose", "calculus-1a-differentiation"]
  link = "https://example.org/g"
  
  [[item]]
  id = "haskell"
  title = "Haskell"
  track = "cs"
  kind = "course"
  any = ["graphs", "languages-part-a"]
  link = "https://example.org/h"
  
  [[item]]
  id = "proofs"
  title = "Proofs"
  track = "cs"
  kind = "course"
  hours = 12
  text = "Graphs or Lean"
  link = "https://example.org/p"
  
  [[milestone]]
  id = "core-programming"
  title = "Core programming"
  needs = ["how-to-code-simple-data", "how-to-code-complex-data", "languages-part-a", "object-oriented-design"]
  
  [[milestone]]
  id = "core-theory"
  title = "Core theory"
  needs = ["calculus-1a-differentiation", "divide-sort-and-search-and-choose", "graphs", "haskell", "proofs"]

What it printed is a plan; with --append it becomes one, and then it is not added twice.

  $ osm-plan import ossu ossu.md --track cs --kind mooc --append
  added 9 items to plan.toml, 1 without hours; 1 row left out
  $ osm-plan list --columns state,item,hours,kind,needs --no-header
  ready	cs:how-to-code-simple-data	226800	mooc	
  blocked	cs:how-to-code-complex-data	194400	mooc	how-to-code-simple-data
  ready	cs:languages-part-a	108000	mooc	
  ready	cs:object-oriented-design	57600	mooc	
  ready	cs:calculus-1a-differentiation	374400	mooc	
  blocked	cs:divide-sort-and-search-and-choose	237600	mooc	core-programming,calculus-1a-differentiation
  blocked	cs:graphs	187200	mooc	divide-sort-and-search-and-choose,calculus-1a-differentiation
  blocked	cs:haskell		mooc	
  ready	cs:proofs	43200	mooc	
  blocked	core-programming		milestone	how-to-code-simple-data,how-to-code-complex-data,languages-part-a,object-oriented-design
  blocked	core-theory		milestone	calculus-1a-differentiation,divide-sort-and-search-and-choose,graphs,haskell,proofs
  $ osm-plan import ossu ossu.md --append
  osm-plan: error: 'how-to-code-simple-data', 'how-to-code-complex-data', 'languages-part-a', and 8 more are in plan.toml already: nothing was added ('how-to-code-simple-data' is in line 44)
  [2]

A section with the name of one of its courses does not hide it; "and" parts names as commas do, but not within one.

  $ printf '### Algebra\n\nCourses | Duration | Effort | Prerequisites\n:-- | :--: | :--: | :--:\n[Algebra](https://example.org/al) | 4 weeks | 5 hours/week | -\n[Rings and Fields](https://example.org/rf) | 4 weeks | 5 hours/week | Algebra\n\n### Analysis\n\nCourses | Duration | Effort | Prerequisites\n:-- | :--: | :--: | :--:\n[Manifolds](https://example.org/m) | 4 weeks | 5 hours/week | Algebra and Rings and Fields\n' > and.md
  $ osm-plan import ossu and.md --track math | grep -E '^(#|id|needs|text)'
  # 3 rows: 3 items, 0 left out; 0 without hours
  # prerequisites: 1 none, 2 found, 0 found in part, 0 in words (text)
  id = "math"
  id = "algebra"
  id = "rings-and-fields"
  needs = ["algebra"]
  id = "manifolds"
  needs = ["algebra", "rings-and-fields"]
  id = "algebra-2"
  needs = ["algebra", "rings-and-fields"]
  id = "analysis"
  needs = ["manifolds"]

A list of links; the plan has one track now.

  $ printf '# Papers\n- [Top](#papers)\n- [Attention](https://example.org/attention) - is all *you* need\n* plain words\n1. **[Adam](https://example.org/adam)**: a method\n- [ ] [Again](https://example.org/attention)\n' > links.md
  $ osm-plan import links links.md
  # 5 rows: 2 items, 3 left out; 2 without hours
  # prerequisites: 2 none, 0 found, 0 found in part, 0 in words (text)
  # left out: line 2: a link within the page
  # left out: line 4: no link at its beginning
  # left out: line 6: the address of line 3
  
  # is all you need
  [[item]]
  id = "attention"
  title = "Attention"
  track = "cs"
  kind = "link"
  link = "https://example.org/attention"
  
  # a method
  [[item]]
  id = "adam"
  title = "Adam"
  track = "cs"
  kind = "link"
  link = "https://example.org/adam"
  $ osm-plan import links - --kind paper < links.md | grep kind
  kind = "paper"
  kind = "paper"

A table of one's own.

  $ printf 'title\thours\tneeds\tdue\tpriority\tprice\tlink\nA paper\t6\t\t2016-12-01\t1\t-\thttps://example.org/x\nA second one\t4,6,10\ta-paper\t\t\t5 USD\t\nA paper\t9\t\t\t\t\t\n\t3\t\t\t\t\t\n' > rows.tsv
  $ osm-plan import tsv rows.tsv
  # 4 rows: 2 items, 2 left out; 0 without hours
  # prerequisites: 1 none, 1 found, 0 found in part, 0 in words (text)
  # left out: line 4: 'a-paper' is there already
  # left out: line 5: neither id nor title
  
  [[item]]
  id = "a-paper"
  title = "A paper"
  track = "cs"
  hours = 6
  priority = 1
  link = "https://example.org/x"
  due = 2016-12-01
  
  [[item]]
  id = "a-second-one"
  title = "A second one"
  track = "cs"
  hours = { low = 4, likely = 6, high = 10 }
  needs = ["a-paper"]
  price = "5 USD"
  $ printf 'title\thuors\n' | osm-plan import tsv -
  -:1: error: 'huors' is no column of a plan (did you mean 'hours')
  [2]
  $ printf 'title\thours\nA\tmany\n' | osm-plan import tsv -
  -:2: error: 'many' is no number of hours (write 40, or 30,40,90)
  [2]
  $ printf 'title\thours\nA\t3,2,1\n' | osm-plan import tsv -
  -:2: error: '3,2,1' are no hours (write 40, or 30,40,90)
  [2]
  $ printf 'title\tpriority\nA\thigh\n' | osm-plan import tsv -
  -:2: error: 'high' is no priority (write 1 to 9)
  [2]
  $ printf 'title\tdue\nA\tsoon\n' | osm-plan import tsv -
  -:2: error: 'soon' is no date (write 2016-10-03)
  [2]

What cannot be.

  $ osm-plan import osu ossu.md
  osm-plan: error: 'osu' is no kind of curriculum (did you mean 'ossu')
  [2]
  $ osm-plan import ossu nothing.md
  osm-plan: error: there is no file 'nothing.md'
  [2]
  $ osm-plan import ossu links.md
  osm-plan: error: nothing in 'links.md' is an item (it wants tables with a column Courses)
  [1]
  $ osm-plan import links ossu.md --alias 'Basic Java'
  osm-plan: error: 'Basic Java' is no alias (write 'How to Code=how-to-code-complex-data')
  [2]
  $ osm-plan import links links.md --track 'My Papers'
  osm-plan: error: 'My Papers' is no id of a track (write my-papers)
  [2]

Lists that call themselves awesome put badges before their links.

  $ printf -- '- <img src="b.svg" alt="12-pages" align="top"> [A paper](https://example.org/p1) - A. Nobody, 2016.\n- ![new](n.svg) [A talk](https://example.org/p2)\n- [![stars](s.svg)](https://example.org/s) **[A tool](https://example.org/p3)**\n- <b>plain</b> words\n- 1 < 2\n' > badges.md
  $ osm-plan import links badges.md --track ml | grep -E '^(#|title|link)'
  # 5 rows: 3 items, 2 left out; 3 without hours
  # prerequisites: 3 none, 0 found, 0 found in part, 0 in words (text)
  # left out: line 4: no link at its beginning
  # left out: line 5: no link at its beginning
  # A. Nobody, 2016.
  title = "A paper"
  link = "https://example.org/p1"
  title = "A talk"
  link = "https://example.org/p2"
  title = "A tool"
  link = "https://example.org/p3"

A corequisite need not be done before.

  $ printf 'Courses | Duration | Effort | Prerequisites\n:-- | :--: | :--: | :--:\n[Lines](https://example.org/l) | - | - | -\n[Planes](https://example.org/m) | 4 weeks | 5 hours/week | corequisite: Lines\n[Spaces](https://example.org/n) | 4 weeks | 5 hours/week | Corequisite: Lines or Planes\n' > beside.md
  $ osm-plan import ossu beside.md --track ml | grep -E '^(# prereq|title|needs|with|any|text)'
  # prerequisites: 1 none, 1 found, 0 found in part, 1 in words (text)
  title = "Lines"
  title = "Planes"
  with = ["lines"]
  title = "Spaces"
  text = "Corequisite: Lines or Planes"
