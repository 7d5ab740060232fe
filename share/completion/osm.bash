# Completion of osm and its tools for bash. Made by the build from --osm-spec: do not edit.
# Verbs, options, what an option takes, and the topics that plan.toml and the log know.

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

# What the plan knows, and what was studied lately.
_osm_topics() {
    local REPLY line plan
    _osm_data
    plan=$REPLY/plan.toml
    if [[ -r $REPLY/.osm/topics && ! $plan -nt $REPLY/.osm/topics ]]; then
        {
            read -r _
            while IFS= read -r line; do # an item also by its id alone, once that was begun
                printf '%s\n' "$line"
                [[ -z $2 || ${line#*:} != "$2"* ]] || printf '%s\n' "${line#*:}"
            done
        } <"$REPLY/.osm/topics"
    elif [[ -r $plan ]]; then
        sed -n 's/^id *= *"\(.*\)".*/\1/p' "$plan"
    fi
    [[ $1 != TOPIC || ! -r $REPLY/facts/study.tsv ]] ||
        tail -n 300 "$REPLY/facts/study.tsv" | awk -F '\t' '!/^#/ && NF > 3 && !seen[$3]++ { print $3 }'
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
        TOPIC | ITEM | GOAL | TRACK) words_of_kind=$(_osm_topics "$kind" "$cur") ;;
        DATE) words_of_kind='today yesterday mon tue wed thu fri sat sun' ;;
        PERIOD | WEEK) words_of_kind='today yesterday week last-week month last-month year last-year' ;;
        RECORD) words_of_kind=last ;;
        GROUP) words_of_kind='topic topic:1 day week month weekday hour tag week,topic:1' ;;
        *'|'*) words_of_kind=${kind//'|'/ } ;;
        [a-z]*) words_of_kind=$kind ;;
    esac
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
