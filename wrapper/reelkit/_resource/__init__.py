"""What generated resources are made of: rules for arguments, endpoints, lists, batches and jobs."""
