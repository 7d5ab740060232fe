A prompt that shows the topic and starts no program: the recipes of share/recipes.

  $ osm init --zone Africa/Casablanca --quiet
  $ PS1='% ' PROMPT_COMMAND='true' && . "$OSM_SOURCE/share/recipes/prompt.bash" && echo "$PROMPT_COMMAND"
  osm_prompt; true
  $ eval "$PROMPT_COMMAND"; echo "${PS1@P}"
  % 
  $ osm-log start ml:pgm-1 -m 'chapter 1' --quiet
  $ eval "$PROMPT_COMMAND"; echo "${PS1@P}"
  [ml:pgm-1] % 
  $ (PATH=; eval "$PROMPT_COMMAND"; echo "${PS1@P}")
  [ml:pgm-1] % 
  $ OSM_DATA=$PWD/nowhere; eval "$PROMPT_COMMAND"; echo "${PS1@P}"; unset OSM_DATA
  % 
  $ osm-log start "$(printf 'ml:$(touch\302\240oops)')" --quiet; eval "$PROMPT_COMMAND"; echo "${PS1@P}"; ls
  [ml:$(touch oops)] % 
  osm

The same in the other shells, where they are installed.

  $ type zsh > /dev/null 2>&1 || zsh() { echo '[ml]'; }
  $ type fish > /dev/null 2>&1 || fish() { echo '[ml]'; }
  $ osm-log start ml --quiet
  $ zsh -fc "PROMPT='%% '; . $OSM_SOURCE/share/recipes/prompt.zsh; osm_prompt; print -rP -- \"\$PROMPT\"" | cut -c 1-4
  [ml]
  $ fish --no-config -c ". $OSM_SOURCE/share/recipes/prompt.fish; fish_right_prompt" | cut -c 1-4
  [ml]
  $ osm-log cancel --quiet
  $ eval "$PROMPT_COMMAND"; echo "${PS1@P}"
  % 
