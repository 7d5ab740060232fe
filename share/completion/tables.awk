# The rows of --osm-spec, each after its tool, as the tables of one shell: bash, zsh or fish.

function quoted(text) {
    gsub(/'/, shell == "fish" ? "\\'" : "'\\''", text)
    return "'" text "'"
}

# As zsh wants a description.
function described(help) {
    gsub(/[][\\:]/, "\\\\&", help)
    return help
}

# What an argument that is called "TOPIC FROM TO" may be, word by word. The first may be left out in
# "[FORM] FILE", so a file is offered at once; a FORM alone is one of those that its help lists.
function words_of(word, many, help) {
    gsub(/\[[A-Z]+\] /, "", word)
    if (word == "FORM") {
        gsub(/, /, "|", help)
        return help
    }
    gsub(/[][]/, "", word)
    sub(/^\+TAG$/, "TAG", word)
    if (word == "ITEM" && $1 == "osm-plan")  # what is done is done; show tells of goals, too
        word = $2 ~ /^(done|drop|estimate)$/ ? "OPEN" : $2 == "show" ? "ANY" : $2 == "add" ? "-" : word
    if (word == "" || word == "-") word = "-"
    return word (many == "+" || many == "*" ? " ..." : "")
}

function bash_row(name,   key, names, n, i) {
    key = $1 " " $2
    if (name == "-" && $4 == "-") verbs[$1] = verbs[$1] ($2 == "-" ? "" : " " $2)
    else if (name == "-" && $2 != "-" && $4 ~ /^osm/) handed[$1] = handed[$1] " " $2
    else if (is_option(name)) {
        n = split(name, names, ",")
        for (i = 1; i <= n; i++) {
            options[key] = options[key] " " names[i]
            if ($4 != "-") print "_osm_values[" quoted(key " " names[i]) "]=" quoted($4)
        }
    } else arguments[key] = arguments[key] " " words_of(name, $4, $5)
}

# zsh: one specification a line, as _arguments and _describe take them.
function zsh_row(name,   key, names, n, i, kind, others) {
    key = $1 " " $2
    if (name == "-" && $4 == "-") {
        if ($2 != "-") verbs[$1] = verbs[$1] "\n" $2 ":" described($5)
    } else if (name == "-" && $2 != "-" && $4 ~ /^osm/) handed[$1] = handed[$1] "\n" $2 ":" described($5)
    else if (is_option(name)) {
        n = split(name, names, ",")
        kind = $4 == "-" ? "" : ":" ($4 ~ /,/ ? "columns" : described($4)) ":_osm_value " quoted_inside($4)
        others = n > 1 ? "(" names[1] " " names[2] ")" : $4 == "-" ? "" : "*"
        for (i = 1; i <= n; i++) options[key] = options[key] "\n" others names[i] "[" described($5) "]" kind
    } else zsh_arguments(key, words_of(name, $4, $5))
}

function zsh_arguments(key, words,   kinds, n, i, place) {
    n = split(words, kinds, " ")
    for (i = 1; i <= n && kinds[i] != "..."; i++) {
        place = kinds[i + 1] == "..." ? "*" : ++count[key]
        arguments[key] = arguments[key] "\n" place ":" described(kinds[i]) ":_osm_value " quoted_inside(kinds[i])
    }
}

function quoted_inside(kind) { return "\"" kind "\"" }

function fish_row(name,   where, names, n, i, kinds) {
    if (only != $1) return
    if (!begun++) print "complete -c " $1 " -f"
    where = $2 == "-" ? "" : " -n '__fish_seen_subcommand_from " $2 "'"
    if (name == "-" && $4 == "-") {
        if ($2 != "-") print "complete -c " $1 " -n __fish_use_subcommand -a " $2 " -d " quoted($5)
    } else if (name == "-" && $2 != "-" && $4 ~ /^osm/) {
        print "complete -c " $1 " -n __fish_use_subcommand -a " $2 " -d " quoted($5)
        print "complete -c " $1 where " -k -a '(__osm_handed_over " $4 ")'"
    } else if (is_option(name)) {
        n = split(name, names, ",")
        printf "complete -c %s%s", $1, where
        for (i = 1; i <= n; i++) printf " %s %s", names[i] ~ /^--/ ? "-l" : "-s", substr(names[i], names[i] ~ /^--/ ? 3 : 2)
        if ($4 != "-") printf " -x -a %s", quoted("(__osm_value " quoted_inside($4) ")")
        print " -d " quoted($5)
    } else {
        n = split(words_of(name, $4, $5), kinds, " ")
        for (i = 1; i <= n; i++)
            if (kinds[i] != "..." && kinds[i] != "-")
                print "complete -c " $1 where " -k -a " quoted("(__osm_value " quoted_inside(kinds[i]) ")")
    }
}

function is_option(name) { return name ~ /^-./ }

{
    if (!($1 in seen)) {
        seen[$1] = 1
        tools = tools " " $1
    }
    if (shell == "bash") bash_row($3)
    else if (shell == "zsh") zsh_row($3)
    else fish_row($3)
}

function show(name, table,   key, keys, n, i, j, swap) {
    n = 0
    for (key in table) keys[++n] = key
    for (i = 2; i <= n; i++)  # one order, whatever awk
        for (j = i; j > 1 && keys[j] < keys[j - 1]; j--) {
            swap = keys[j]
            keys[j] = keys[j - 1]
            keys[j - 1] = swap
        }
    for (i = 1; i <= n; i++)
        print name "+=(" (shell == "zsh" ? quoted(keys[i]) " " : "[" quoted(keys[i]) "]=") quoted(substr(table[keys[i]], 2)) ")"
}

END {
    if (shell == "fish") exit
    show("_osm_verbs", verbs)
    show("_osm_handed", handed)
    show("_osm_options", options)
    show("_osm_arguments", arguments)
    if (shell == "bash") print "complete -F _osm" tools
}
