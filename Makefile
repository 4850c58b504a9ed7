# Two commands are all a newcomer needs: `make run` and `make test`. Everything is installed into .venv, nothing else.
# Other archives than the example: make run ARCHIVE="part1.zip part2.zip"
# A name with spaces is quoted once more: make run ARCHIVE="'my archive.zip' other.zip"
PYTHON ?= python3
ARCHIVE ?=
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --no-deps
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: run test venv lint bench fuzz example lock clean environment

run: venv
	@$(BIN)/python -m gui.launch --run $(ARCHIVE)

test: $(VENV)/.test-ready
	@$(BIN)/python -m pytest

# Only the environment; the command in it is .venv/bin/volteface.
venv: $(VENV)/.run-ready

lint: $(VENV)/.test-ready
	@$(BIN)/python -m tools.lint

bench: $(VENV)/.test-ready
	@$(BIN)/python -m benchmarks

# Searches for bytes that do harm: make fuzz; make fuzz FOR="--each 60 zip whatsapp"; make fuzz FOR="--in-all 30"
FOR ?=
fuzz: $(VENV)/.test-ready
	@$(BIN)/python -m tests.fuzz $(FOR)

# Rewrites the invented archive that "Try with an example" opens.
example: $(VENV)/.test-ready
	@$(BIN)/python -m tests.builders.example resources/example

# Pins every dependency with hashes, for all supported Pythons at once; needs `uv`. No index address is written.
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate
lock:
	@command -v uv >/dev/null || { echo "This needs uv: pip install uv"; exit 1; }
	$(LOCK) --extra build pyproject.toml -o requirements.lock
	$(LOCK) --extra build --extra dev pyproject.toml -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf $(VENV) .venv-fuzz build dist *.egg-info .mypy_cache .ruff_cache .import_linter_cache

# A marker is newer than the locks it was made from, so that a second call starts at once.
$(VENV)/.run-ready: requirements.lock pyproject.toml
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(MAKE) --no-print-directory environment
	@$(INSTALL) --require-hashes -r requirements.lock
	@$(INSTALL) --no-build-isolation --editable .
	@touch $@

$(VENV)/.test-ready: requirements-dev.lock $(VENV)/.run-ready
	@$(INSTALL) --require-hashes -r requirements-dev.lock
	@touch $@

environment:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo "Volteface needs Python 3.11 or newer. If you have one under another name: make run PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python cannot make an environment here. On Debian or Ubuntu: sudo apt install python3-venv"; exit 1; }
	@echo "Preparing Volteface in $(VENV) (once; a minute or two)…"
	@$(PYTHON) -m venv --clear $(VENV)
