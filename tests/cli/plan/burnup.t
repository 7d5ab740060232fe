Work done against work there is, in a terminal and as a picture.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-plan burnup
  osm-plan: error: there is nothing in the plan (osm-plan add ml:pgm-1 --hours 40 --new-track)
  [1]
  $ cp -r "$OSM_SOURCE/share/example" year
  $ export OSM_NOW=2017-03-06T09:00:00+00:00
  $ osm-plan burnup --data year
  osm-plan: note: git does not know when these facts were recorded: each counts from its own time
  osm-plan: note: git knows no history of 'plan.toml': it is taken to have been always as it is today
    1285 h
    1205 h ====================          ..........o.............................
    1125 h                             ...................................
    1044 h                           ............................
     964 h                          .......................
     884 h                       ...................
     803 h                      ...........
     723 h                    .......
     643 h                  ###
     562 h                ##
     482 h              ##
     402 h           ###
     321 h        ###
     241 h     ###
     161 h   ##
      80 h ##                    |          | |
           2016-09-26                                                  2018-04-17
         # done  = work  o half of the futures done  . 1 in 10 to 19 in 20  | due
  On 2017-03-06 639 of 1190 hours of work were done.
  Half of the futures are done by 2017-08-22. 8 in 10 by 2017-11-03.
  $ osm-plan burnup --data year --quiet --format svg > one.svg
  $ TZ=Asia/Kolkata osm-plan burnup --data year --quiet --format svg | cmp - one.svg
  $ grep -c '<path class="ghost"' one.svg
  3
  $ grep -cE '<script|href|url\(http' one.svg
  0
  [1]
  $ sed -n '1,3p' one.svg
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 440" width="800" height="440" role="img" aria-labelledby="t d">
  <title id="t">Open-Source Machine Learning Master's, Casablanca</title>
  <desc id="d">On 2017-03-06 639 of 1190 hours of work were done. Half of the futures are done by 2017-08-22. 8 in 10 by 2017-11-03.</desc>
  $ osm-plan burnup --format png
  osm-plan: error: 'png' is not a value of --format (write one of text, svg; see osm-plan burnup --help)
  [2]

The fan is the forecast of now, in the middle of a week as well.

  $ export OSM_NOW=2017-03-15T16:00:00+00:00
  $ osm-plan burnup --data year --quiet | tail -2
  On 2017-03-15 678 of 1190 hours of work were done.
  Half of the futures are done by 2017-08-21. 8 in 10 by 2017-10-30.
  $ osm-plan forecast --data year | grep finish
  finish   2017-08-21 (8 in 10: by 2017-10-30; 19 in 20: by 2018-04-04)
