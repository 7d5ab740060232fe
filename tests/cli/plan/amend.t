Parts of a fact about progress.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf 'track = [{ id = "ml" }]\nitem = [{ id = "a", track = "ml" }, { id = "b", track = "ml" }]\n' > osm/plan.toml
  $ osm-plan done a --quiet && osm-plan drop b --quiet
  $ osm-plan amend --event done --dry-run
  would amend line 3, 2016-10-03T09:00:00+01:00: event done (was drop)
  $ osm-plan amend --event done -m 'after all'
  amended line 3, 2016-10-03T09:00:00+01:00: event done (was drop), note after all (was -)
  $ osm-plan amend 2 --at 08:15 --item b --value 3h +sure
  amended line 2, 2016-10-03T09:00:00+01:00: at 2016-10-03T08:15:00+01:00 (was 2016-10-03T09:00:00+01:00), item b (was a), value 3h (was -), tags sure (was -)
  $ osm-plan amend 2 --item a --value '' --untag sure --tag late
  amended line 2, 2016-10-03T08:15:00+01:00: item a (was b), value - (was 3h), tags late (was sure)
  $ cat osm/facts/progress.tsv
  #osm progress 1
  2016-10-03T08:15:00+01:00	done	a	-	late	-
  2016-10-03T09:00:00+01:00	done	b	-	-	after all
  $ osm-plan amend 2 --at soon
  osm-plan: error: 'soon' is not a time (write 09:30, 'yesterday 22:10', -25m or 2016-10-03T09:30:00+01:00)
  [2]
  $ osm-plan undo
  removed 2016-10-03T08:15:00+01:00  done  a  -  late  -
  added 2016-10-03T08:15:00+01:00  done  b  3h  sure  -
