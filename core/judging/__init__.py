"""Who could see an item, which group it falls into and whether Meta's rules allow its use: plain Python over facts."""
