# usage: awk -f once.awk FILE...     a type has one definition in its namespace: two of one name are
# two halves of one in the linker's eyes (ISO C++ 20, 6.3), and nothing else tells

FNR == 1 { room = ""; hidden = 0 }
/^namespace osm::[a-z_:]+ \{/ { room = $2 }
/^namespace \{/ { hidden = 1 }
/^}  \/\/ namespace$/ { hidden = 0 }

/^(struct|class|enum class) [A-Za-z]+( final)?( :.*)? *\{/ && !hidden {
    name = $1 == "enum" ? $3 : $2
    if (name ~ /::/) next  # a part of a type that is defined elsewhere
    sub(/:$/, "", name)
    type = room "::" name
    if (type in place) {
        print FILENAME ":" FNR ": error: '" type "' is defined in " place[type] " too"
        failed = 1
    } else place[type] = FILENAME ":" FNR
}

END { exit failed }
