"""`python -m pos_assist` is `pos-assist`."""

import sys

from pos_assist.cli import main

if __name__ == "__main__":
    sys.exit(main())
