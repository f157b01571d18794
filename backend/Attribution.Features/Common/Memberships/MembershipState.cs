namespace Attribution.Features.Common.Memberships;

/// <summary>Where a unit or account stands to a circle. Only who has joined reads what is released to it.</summary>
public enum MembershipState
{
    /// <summary>Asked, and has not answered yet.</summary>
    Invited,

    /// <summary>In it.</summary>
    Joined,

    /// <summary>Asked, and did not want to.</summary>
    Declined,

    /// <summary>Was in it and left.</summary>
    Left,

    /// <summary>Was asked or in it, and was taken out.</summary>
    Removed,
}
