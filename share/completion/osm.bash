# Completion of osm and its tools for bash. Made by the build from --osm-spec: do not edit.
# Verbs, options, what an option takes, and the topics that the plan and the log know.

declare -gA _osm_verbs _osm_handed _osm_options _osm_arguments _osm_values
@tables

# The data folder, as the tools find it: --data, $OSM_DATA, the nearest osm.toml, ~/osm.
_osm_data() {
    local i folder=$PWD
    for ((i = 1; i < ${#words[@]} - 1; i++)); do
        case ${words[i]} in
            --data) REPLY=${words[i + 1]} && return ;;
            --data=*) REPLY=${words[i]#*=} && return ;;
        esac
    done
    [[ -z ${OSM_DATA-} ]] || { REPLY=$OSM_DATA && return; }
    while [[ -n $folder && ! -e $folder/osm.toml ]]; do folder=${folder%/*}; done
    REPLY=${folder:-$HOME/osm}
}

# What the plan knows, what can be begun first, and what was studied lately. An item also by its id alone, once that was
# begun.
_osm_topics() {
    local REPLY line id
    _osm_data
    {
        command osm-plan list --data "$REPLY" --columns item,title,state,kind --no-header --quiet </dev/null
        echo @plan && cat "$REPLY/plan.toml"
        echo @log && tail -n 300 "$REPLY/facts/study.tsv"
    } 2>/dev/null | awk -F '\t' -v want="$1" '
@items
' | while IFS=$'\t' read -r line _; do
        id=${line#*:}
        printf '%s\n' "$line"
        [[ -z $2 || $id == "$line" || $id != "$2"* ]] || printf '%s\n' "$id"
    done
}

# The categories of what was paid lately.
_osm_categories() {
    local REPLY
    _osm_data
    tail -n 300 "$REPLY/facts/money.tsv" 2>/dev/null | awk -F '\t' '!/^#/ && NF > 3 && !seen[$4]++ { print $4 }'
}

# What a value of this kind may be: COMPREPLY for what stands there now.
_osm_value() {
    local kind=$1 cur=$2 words_of_kind=''
    case $kind in
        DIR | REPOSITORY | FOLDER)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "$cur") && return ;;
        FILE | '[FORM]')
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$cur") && return ;;
        TOPIC | ITEM | OPEN | ANY | GOAL | TRACK) words_of_kind=$(_osm_topics "$kind" "$cur") ;;
        DATE) words_of_kind='today yesterday mon tue wed thu fri sat sun' ;;
        PERIOD | WEEK) words_of_kind='today yesterday week last-week month last-month year last-year' ;;
        CATEGORY) words_of_kind=$(_osm_categories) ;;
        RECORD) words_of_kind=last ;;
        GROUP) words_of_kind='topic topic:1 day week month weekday hour tag week,topic:1' ;;
        [a-z]*,*) # some of these, a comma between
            compopt -o nospace
            mapfile -t COMPREPLY < <(compgen -P "${cur%"${cur##*,}"}" -W "${kind//,/ }" -- "${cur##*,}") && return ;;
        *'|'*) words_of_kind=${kind//'|'/ } ;;
        [a-z]*) words_of_kind=$kind ;;
    esac
    [[ $kind != OPEN && $kind != TOPIC ]] || compopt -o nosort
    mapfile -t COMPREPLY < <(compgen -W "$words_of_kind" -- "$cur")
}

# bash has cut the word at what is in COMP_WORDBREAKS, a colon for one: it wants what comes behind.
_osm_behind_break() {
    local mark before=''
    for mark in : =; do
        [[ $COMP_WORDBREAKS != *"$mark"* || $1 != *"$mark"* ]] || before=${1%"${1##*"$mark"}"}
    done
    [[ -z $before ]] || COMPREPLY=("${COMPREPLY[@]#"$before"}")
}

_osm() {
    local tool=${1##*/} line=${COMP_LINE:0:COMP_POINT} verb=- word kind='' cur REPLY
    local -a words given=() kinds
    COMPREPLY=()
    read -ra words <<<"${line#*"$1"}"
    [[ $line != *[[:space:]] ]] || words+=('')
    [[ ${#words[@]} -gt 0 ]] || return 0
    cur=${words[-1]}
    words=("$tool" "${words[@]}")
    for word in "${words[@]:1:${#words[@]}-2}"; do
        if [[ -n $kind ]]; then
            kind=''
        elif [[ $word == -?* ]]; then
            kind=${_osm_values["$tool $verb $word"]-${_osm_values["$tool - $word"]-}}
        elif [[ $verb == - && " ${_osm_handed[$tool]-} " == *" $word "* ]]; then
            tool=osm-$word
        elif [[ $verb == - && " ${_osm_verbs[$tool]-} help " == *" $word "* ]]; then
            verb=$word
        else
            given+=("$word")
        fi
    done
    if [[ -n $kind ]]; then
        _osm_value "$kind" "$cur"
    elif [[ $cur == --*=* ]]; then
        word=${cur%%=*}
        _osm_value "${_osm_values["$tool $verb $word"]-${_osm_values["$tool - $word"]-}}" "${cur#*=}"
        COMPREPLY=("${COMPREPLY[@]/#/"$word="}")
    elif [[ $cur == -* ]]; then
        [[ $verb == - ]] || word=${_osm_options["$tool $verb"]-}
        [[ $verb != - ]] || word=''
        mapfile -t COMPREPLY < <(compgen -W "$word ${_osm_options["$tool -"]-}" -- "$cur")
    elif [[ $verb == help || ($verb == - && -n ${_osm_verbs[$tool]-}${_osm_handed[$tool]-}) ]]; then
        mapfile -t COMPREPLY < <(compgen -W "${_osm_verbs[$tool]-} ${_osm_handed[$tool]-} help" -- "$cur")
    else
        read -ra kinds <<<"${_osm_arguments["$tool $verb"]-}"
        kind=${kinds[${#given[@]}]-...}
        [[ $kind != ... || ${#kinds[@]} -lt 2 ]] || kind=${kinds[-2]}
        _osm_value "$kind" "$cur"
    fi
    _osm_behind_break "$cur"
}
