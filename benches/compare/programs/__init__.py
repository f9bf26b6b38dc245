"""What is measured: one program for each kind of work, run once for each side and round."""
