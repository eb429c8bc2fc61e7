import { idOf, type Post, type StandingAccounts, type Unit } from '@openpar/engine';

/** A division with a head, two deputies of one title, and the head of another time; its division of the same code ended in 2020. */
export function anOffice(): StandingAccounts {
  const unit = (validFrom: string, validTo: string | null): Unit => ({
    id: idOf(`NV.${validFrom}`),
    code: 'NV',
    kind: 'division',
    level: 'commune',
    name: 'Nội vụ',
    fullName: 'Phòng Nội vụ',
    validFrom,
    isStartKnown: true,
    validTo,
  });
  const post = (order: number, title: string, validTo: string | null = null): Post => ({
    id: idOf(`NV.2021-01-01.${order}`),
    unitId: idOf('NV.2021-01-01'),
    title,
    rank: order === 1 ? 'head' : 'deputy',
    functions: order === 2 ? ['reform', 'clerk'] : [],
    order,
    validFrom: '2021-01-01',
    validTo,
  });
  const holding = (order: number, person: string, personName: string, validTo: string | null) => ({
    postId: idOf<Post['id']>(`NV.2021-01-01.${order}`),
    personId: idOf<StandingAccounts['persons'][number]['id']>(person),
    personName,
    validFrom: '2021-01-01',
    validTo,
  });
  return {
    units: [unit('2018-01-01', '2020-01-01'), unit('2021-01-01', null)],
    posts: [
      post(1, 'Trưởng phòng'),
      post(2, 'Phó Trưởng phòng'),
      post(3, 'Phó Trưởng phòng'),
      post(4, 'Văn thư', '2023-01-01'),
    ],
    holdings: [
      holding(1, 'an', 'Lê Thị An', null),
      holding(2, 'binh', 'Trần Văn Bình', '2024-01-01'),
      holding(3, 'binh-2', 'Trần Văn Bình', null),
    ],
    persons: [
      { id: idOf('an'), name: 'Lê Thị An', phone: '0912 345 678', email: 'an@xa.gov.vn' },
      { id: idOf('binh'), name: 'Trần Văn Bình', phone: null, email: null },
      { id: idOf('binh-2'), name: 'Trần Văn Bình', phone: null, email: 'binh@xa.gov.vn' },
    ],
    accounts: [{ login: 'Le.An', personId: idOf('an') }],
  };
}
