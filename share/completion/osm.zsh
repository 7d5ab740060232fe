#compdef osm
# Completion of osm and its tools for zsh. Made by the build from --osm-spec: do not edit.
# Verbs, options, what an option takes, and the topics that the plan and the log know.

typeset -gA _osm_verbs _osm_handed _osm_options _osm_arguments
@tables

# The data folder, as the tools find it: --data, $OSM_DATA, the nearest osm.toml, ~/osm.
_osm_data() {
    local folder=$PWD
    REPLY=${opt_args[--data]:-$OSM_DATA}
    [[ -z $REPLY ]] || return 0
    while [[ -n $folder && ! -e $folder/osm.toml ]]; do folder=${folder%/*}; done
    REPLY=${folder:-$HOME/osm}
}

# What the plan knows with its titles, what can be begun first, and what was studied lately. An item is found by its id
# alone, too.
_osm_topics() {
    local REPLY line
    local -a topics
    _osm_data
    for line in ${(f)"$({
        command osm-plan list --data $REPLY --columns item,title,state,kind --no-header --quiet </dev/null
        echo @plan && cat $REPLY/plan.toml
        echo @log && tail -n 300 $REPLY/facts/study.tsv
    } 2>/dev/null | awk -F '\t' -v want=$1 '
@items
')"}; do
        topics+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
    done
    _describe -V "${(L)1}" topics -M 'l:|=* r:|=*'
}

# The categories of what was paid lately.
_osm_categories() {
    local REPLY
    local -a words
    _osm_data
    words=(${(f)"$(tail -n 300 $REPLY/facts/money.tsv 2>/dev/null | awk -F '\t' '!/^#/ && NF > 3 && !seen[$4]++ { print $4 }')"})
    compadd -a words
}

# What a value of this kind may be.
_osm_value() {
    local kind=${@[-1]}
    case $kind in
        DIR | REPOSITORY | FOLDER) _files -/ ;;
        *FILE) _files ;;
        TOPIC | ITEM | OPEN | ANY | GOAL | TRACK) _osm_topics $kind ;;
        DATE) compadd today yesterday mon tue wed thu fri sat sun ;;
        PERIOD | WEEK) compadd today yesterday week last-week month last-month year last-year ;;
        CATEGORY) _osm_categories ;;
        RECORD) compadd last ;;
        GROUP) compadd topic topic:1 day week month weekday hour tag week,topic:1 ;;
        [a-z]*,*) compset -P '*,'; compadd -q -S '' -- ${(s:,:)kind} ;; # some of these, a comma between
        *'|'*) compadd ${(s:|:)kind} ;;
        [a-z]*) compadd $kind ;;
    esac
}

# The words of a tool, from behind its name.
_osm_tool() {
    local tool=$1 curcontext=$curcontext state
    typeset -A opt_args
    local -a common own verbs
    common=(${(f)_osm_options[$tool -]})
    verbs=(${(f)_osm_verbs[$tool]} ${(f)_osm_handed[$tool]})
    if (( ! $#verbs )); then
        _arguments -s : $common ${(f)_osm_arguments[$tool -]}
        return
    fi
    _arguments -C -s : $common '1: :->verb' '*:: :->rest'
    case $state in
        verb) _describe verb verbs ;;
        rest)
            if [[ -n ${(M)${(f)_osm_handed[$tool]}:#$words[1]:*} ]]; then
                _osm_tool osm-$words[1]
            elif [[ $words[1] = help ]]; then
                _describe verb verbs
            else
                own=(${(f)_osm_options[$tool $words[1]]} ${(f)_osm_arguments[$tool $words[1]]})
                _arguments -s : $common $own
            fi
            ;;
    esac
}

_osm() { _osm_tool ${service:t} }

_osm "$@"
