# The topic that runs, right of the prompt of fish, read from .osm/open without starting a program:
#     cp prompt.fish ~/.config/fish/functions/fish_right_prompt.fish
# Nobody is marked as seen by it; for that let the prompt run osm-log status --prompt instead.

function fish_right_prompt
    set -l file ~/osm/.osm/open
    set -q OSM_DATA; and set file $OSM_DATA/.osm/open
    test -r $file; or return
    read -d \t -l start topic rest < $file
    echo -n "[$topic]"
end
