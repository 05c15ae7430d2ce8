"""What runs threads where there are none: see `stacks`, then `bottom`, then `program`."""
