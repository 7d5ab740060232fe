# usage: awk -f tests/lint/doors.awk FILE...
# The world comes in by one door, common/cli; nothing is left for later; no file is over 400 lines.
FNR == 1 { door = FILENAME ~ /^common\/cli\//; count = 0 }
{ code = " " $0; sub(/\/\/.*/, "", code) }
!door && code ~ /std::(cout|cerr|clog|cin)[^a-z_]|# *include *<iostream>/ { complain("only cli::Context reads and prints") }
!door && code ~ /[^A-Za-z0-9_](secure_)?getenv *\(/ { complain("only cli asks the environment") }
!door && code ~ /(system_clock|steady_clock)::now|[^A-Za-z0-9_.](time\((nullptr|NULL|0)\)|clock_gettime\(|gettimeofday\()/ { complain("only cli has a clock") }
code ~ /std::system\(|[^A-Za-z0-9_]popen\(/ { complain("another program runs through process, without a shell") }
/[^A-Za-z"](TODO|FIXME|XXX)([^A-Za-z]|$)/ { complain("nothing is left for later") }
++count == 401 { complain("over 400 lines: more than one idea") }
function complain(why) { printf "%s:%d:1: error: %s\n", FILENAME, FNR, why; bad = 1 }
END { exit bad }
