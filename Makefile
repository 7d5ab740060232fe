# Thin words over CMake; `make help` lists them.
BUILD ?= build

help:
	@echo "make build | demo | test | lint | format | bench | faults | install | uninstall | clean"
.PHONY: help
