"""The dock: parcels received by people who scan, with both hands on the parcel."""
