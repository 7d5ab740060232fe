Parts of a fact about a post. The public repository does not change by it.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '#osm posts 1\n2016-10-02T09:00:00+01:00\tpublished\ta\twords=2\tA\n2016-10-01\tannounced\ta\t-\t-\n' > osm/facts/posts.tsv
  $ osm-publish amend 2 --at 10:30 --slug b --dry-run
  would amend line 2, 2016-10-02T09:00:00+01:00: at 2016-10-02T10:30:00+01:00 (was 2016-10-02T09:00:00+01:00), slug b (was a)
  $ osm-publish amend 2 --at 10:30 --slug b -m 'B'
  amended line 2, 2016-10-02T09:00:00+01:00: at 2016-10-02T10:30:00+01:00 (was 2016-10-02T09:00:00+01:00), slug b (was a), note B (was A)
  $ osm-publish amend last --at 2016-10-02 --event published --tag words=3
  amended line 3, 2016-10-01: at 2016-10-02 (was 2016-10-01), event published (was announced), tags words=3 (was -)
  $ osm-publish amend last --untag words
  amended line 3, 2016-10-02: tags - (was words=3)
  $ osm-publish amend last --at 2016-10-02T08:00:00+01:00
  amended line 3, 2016-10-02: at 2016-10-02T08:00:00+01:00 (was 2016-10-02)
  $ cat osm/facts/posts.tsv
  #osm posts 1
  2016-10-02T10:30:00+01:00	published	b	words=2	B
  2016-10-02T08:00:00+01:00	published	a	-	-
  $ osm-publish amend last --at soon
  osm-publish: error: 'soon' is not a date (write 2016-10-03, today, yesterday, mon or -3d)
  [2]
