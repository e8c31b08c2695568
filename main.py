"""Starts Wijkdialoog; everything else is in the package."""

import sys

from wijkdialoog.app import main

if __name__ == "__main__":
    sys.exit(main())
