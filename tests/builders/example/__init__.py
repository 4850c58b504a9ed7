"""The invented archive that "Try with an example" opens: seventeen years of Camille, who does not exist."""
