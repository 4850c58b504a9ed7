"""Finds where in an archive the exports begin: names of zips, marks of the products, the folders that bear them."""
