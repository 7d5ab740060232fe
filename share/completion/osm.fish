# Completion of osm and its tools for fish. Made by the build from --osm-spec: do not edit.
# Verbs, options, what an option takes, and the topics that the plan and the log know.

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

# What the plan knows, what can be begun first, and what was studied lately.
function __osm_topics
    set -l data (__osm_data)
    begin
        command osm-plan list --data $data --columns item,title,state,kind --no-header --quiet </dev/null
        echo @plan; and cat $data/plan.toml
        echo @log; and tail -n 300 $data/facts/study.tsv
    end 2>/dev/null | awk -F '\t' -v want=$argv[1] '
@items
'
end

# The categories of what was paid lately.
function __osm_categories
    tail -n 300 (__osm_data)/facts/money.tsv 2>/dev/null | awk -F '\t' '!/^#/ && NF > 3 && !seen[$4]++ { print $4 }'
end

# What a value of this kind may be.
function __osm_value
    switch $argv[1]
        case DIR REPOSITORY FOLDER
            __fish_complete_directories (commandline -ct)
        case FILE
            __fish_complete_path (commandline -ct)
        case TOPIC ITEM OPEN ANY GOAL TRACK
            __osm_topics $argv[1]
        case DATE
            printf '%s\n' today yesterday mon tue wed thu fri sat sun
        case PERIOD WEEK
            printf '%s\n' today yesterday week last-week month last-month year last-year
        case CATEGORY
            __osm_categories
        case RECORD
            echo last
        case GROUP
            printf '%s\n' topic topic:1 day week month weekday hour tag week,topic:1
        case '*|*'
            string split '|' -- $argv[1]
        case '*,*' # some of these, a comma between
            set -l before (commandline -ct | string replace -r '^--[^=]*=' '' | string replace -r '[^,]*$' '')
            string match -q -r '^[a-z]' -- $argv[1]; and printf '%s\n' $before(string split , -- $argv[1])
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
