namespace Attribution.Domain.Kinds;

/// <summary>Where a kind comes from.</summary>
public enum KindCategory
{
    /// <summary>STIX 2.1 domain objects, and the sighting, which is kept as a record with claims.</summary>
    DomainObject,

    /// <summary>The 18 cyber-observable objects of STIX 2.1 §6.</summary>
    Observable,

    /// <summary>Kinds of this product: wallets, phone numbers, cases, units …</summary>
    Own,

    /// <summary>Types that this product does not know.</summary>
    Custom,
}
