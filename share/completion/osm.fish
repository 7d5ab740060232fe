# Completion of osm and its tools for fish. Made by the build from --osm-spec: do not edit.
# Verbs, options, what an option takes, and the topics that plan.toml and the log know.

# The data folder, as the tools find it: --data, $OSM_DATA, the nearest osm.toml, ~/osm.
function __osm_data
    set -l words (commandline -opc)
    if set -l at (contains -i -- --data $words); and test $at -lt (count $words)
        echo $words[(math $at + 1)]
        return
    end
    if test -n "$OSM_DATA"
        echo $OSM_DATA
        return
    end
    set -l folder $PWD
    while test -n "$folder"; and not test -e $folder/osm.toml
        set folder (string replace -r '/[^/]*$' '' -- $folder)
    end
    test -n "$folder"; and echo $folder; or echo $HOME/osm
end

# What the plan knows, and what was studied lately.
function __osm_topics
    set -l data (__osm_data)
    if test -r $data/.osm/topics -a ! $data/plan.toml -nt $data/.osm/topics
        tail -n +2 $data/.osm/topics
    else if test -r $data/plan.toml
        string replace -r -f '^id *= *"(.*)".*' '$1' <$data/plan.toml
    end
    if test "$argv[1]" = TOPIC -a -r $data/facts/study.tsv
        tail -n 300 $data/facts/study.tsv | awk -F '\t' '!/^#/ && NF > 3 && !seen[$3]++ { print $3 }'
    end
end

# What a value of this kind may be.
function __osm_value
    switch $argv[1]
        case DIR REPOSITORY FOLDER
            __fish_complete_directories (commandline -ct)
        case FILE
            __fish_complete_path (commandline -ct)
        case TOPIC ITEM GOAL TRACK
            __osm_topics $argv[1]
        case DATE
            printf '%s\n' today yesterday mon tue wed thu fri sat sun
        case PERIOD WEEK
            printf '%s\n' today yesterday week last-week month last-month year last-year
        case RECORD
            echo last
        case GROUP
            printf '%s\n' topic topic:1 day week month weekday hour tag week,topic:1
        case '*|*'
            string split '|' -- $argv[1]
        case '*'
            string match -r '^[a-z].*' -- $argv[1]
    end
end

# `osm log st` is what `osm-log st` is.
function __osm_handed_over
    set -l words (commandline -opc)
    complete -C "$argv[1] $words[3..-1] "(commandline -ct)
end

@tables
