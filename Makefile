# Thin words over CMake and the scripts; `make help` lists them.
BUILD  ?= build
PREFIX ?= /usr/local
export DESTDIR
CONFIGURE = cmake -S . -B $(BUILD) -G Ninja -DCMAKE_INSTALL_PREFIX=$(PREFIX) >/dev/null

help:
	@echo 'make build      install the packages that are missing, build into $(BUILD)/'
	@echo 'make demo       the weekly page of the example year, then of real input (REPO= CSV=)'
	@echo 'make test       all tests; the last line says how many stages passed'
	@echo 'make lint       all lints, and the proof that each can fail'
	@echo 'make tidy       clang-tidy over the sources; takes minutes'
	@echo 'make format     clang-format over the sources'
	@echo 'make bench      times, beside the tools people use today'
	@echo 'make faults     the long fault harness: killed, full disk, errors at every call'
	@echo 'make install    build and install to PREFIX (/usr/local), honours DESTDIR'
	@echo 'make uninstall  remove what was installed'
	@echo 'make clean      remove $(BUILD)/'

build:
	@share/install-packages build
	@$(CONFIGURE)
	@cmake --build $(BUILD)

demo: build
	@share/install-packages demo
	@share/demo $(BUILD)/bin $(BUILD)/demo

test:
	@share/install-packages build test
	@$(CONFIGURE)
	@cmake --build $(BUILD) --target all osm-unit
	@tests/run $(BUILD)

lint: build
	@share/install-packages lint
	@tests/lint/run $(BUILD)

tidy: build
	@share/install-packages lint
	@tests/lint/run $(BUILD) tidy

format:
	@share/install-packages lint
	@git ls-files '*.cpp' '*.hpp' | xargs clang-format -i

bench: build
	@share/install-packages bench
	@OSM_BIN=$(BUILD)/bin tests/bench/run

faults: build
	@share/install-packages test
	@tests/faults/run $(BUILD)/bin

install: build
	@cmake --install $(BUILD) >/dev/null
	@echo 'installed to $(DESTDIR)$(PREFIX)'

uninstall:
	@test -f $(BUILD)/install_manifest.txt || { echo 'nothing was installed from $(BUILD)/' >&2; exit 1; }
	@while IFS= read -r file || [ -n "$$file" ]; do rm -f -- "$$DESTDIR$$file"; done < $(BUILD)/install_manifest.txt
	@rm -f $(BUILD)/install_manifest.txt

clean:
	@rm -rf $(BUILD)

.PHONY: help build demo test lint tidy format bench faults install uninstall clean
