# The topic that runs, before the prompt of zsh, read from .osm/open without starting a program:
#     . /usr/share/osm/recipes/prompt.zsh         (in ~/.zshrc)
# Nobody is marked as seen by it; for that let the prompt run osm-log status --prompt instead.

osm_prompt() {
    local start rest
    osm_topic=
    { IFS=$'\t' read -r start osm_topic rest < "${OSM_DATA:-$HOME/osm}/.osm/open" } 2> /dev/null
    osm_topic=${osm_topic//\%/%%}
}

autoload -Uz add-zsh-hook
add-zsh-hook precmd osm_prompt
setopt prompt_subst
PROMPT='${osm_topic:+[$osm_topic] }'"$PROMPT"
