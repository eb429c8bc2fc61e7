import { idOf, type Unit } from '@openpar/engine';

export const A_COMMUNE: Unit = {
  id: idOf('03583'),
  code: '03583',
  kind: 'commune',
  level: 'commune',
  name: 'Khổng Lào',
  fullName: 'Xã Khổng Lào',
  validFrom: '2025-07-01',
  isStartKnown: true,
  validTo: null,
};
