/** People and things that exist nowhere else: found outside the packet, they were carried there. */
export const canary = {
  worker: '澹台砚秋',
  employer: '昆明拓荒鹭鸶花卉有限公司',
  phone: '13800138907',
  address: '呈贡区斗南街道鹭鸶里九十九号附七',
  statement: '欠付三个月工资，证人为钟离默',
  get words(): readonly string[] {
    return [this.worker, this.phone, '拓荒鹭鸶', '鹭鸶里', '钟离默'];
  },
};
