# The topic that runs, before the prompt of bash, read from .osm/open without starting a program:
#     . /usr/share/osm/recipes/prompt.bash        (in ~/.bashrc)
# Nobody is marked as seen by it; for that let the prompt run osm-log status --prompt instead.

osm_prompt() {
    local start
    osm_topic=
    { IFS=$'\t' read -r start osm_topic _ < "${OSM_DATA:-$HOME/osm}/.osm/open"; } 2> /dev/null
}

PROMPT_COMMAND="osm_prompt${PROMPT_COMMAND:+; $PROMPT_COMMAND}"
PS1='${osm_topic:+[$osm_topic] }'"$PS1"
