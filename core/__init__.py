"""All that Volteface knows and decides, without a window: nothing in here imports Qt."""
