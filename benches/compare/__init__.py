"""ferroai against its peers: the same work, the same loopback server, alternating in one run."""
